import {describe, expect, test} from 'vitest'
import {cluster} from '../../../../importer/extract/cluster/index.ts'
import {findNames} from '../../../../importer/extract/names/index.ts'
import {readTexts} from '../../../../importer/extract/texts.ts'
import {article} from '../support/article.ts'

describe('a national institution is headed', () => {
  test.each<[string, string, string]>([
    ['written out', 'The US Postal Service raised its rates.', 'United States Postal Service'],
    ['as a government', 'The Peruvian government resigned.', 'Government of Peru'],
    ['by the state behind it', 'The Parliament of the UK sat.', 'Parliament of the United Kingdom'],
    [
      'by the state that the article speaks of',
      'In Sweden, Swedish voters elected the Parliament.',
      'Parliament of Sweden',
    ],
    [
      'as its own reference works do',
      'The United States waited. The Senate sat in Washington, D.C. while Americans slept.',
      'United States Senate',
    ],
    [
      'by the state whose bodies the article speaks of',
      'The United States House of Representatives voted. Ukraine listened. The Senate waits.',
      'United States Senate',
    ],
    [
      'as what no other state has',
      'The United States mourned. The General Services Administration waits.',
      'United States General Services Administration',
    ],
    [
      'without the party that has the majority in it',
      'The United States mourned. In the US the Republican Senate voted.',
      'United States Senate',
    ],
    [
      'by the nation that governs a territory',
      'American Samoa pleaded. The Supreme Court heard American Samoa.',
      'Supreme Court of the United States',
    ],
  ])('%s', (_, text, name) => {
    expect(bodiesIn(text)).toContain(name)
  })

  test('by the state that has such a body, though others are named more often', () => {
    const text = 'Iran and Iraq argued. Iran, the United States and Iraq talked. The Senate voted.'
    expect(bodiesIn(text)).toContain('United States Senate')
  })

  test.each<[string, string, string]>([
    [
      'where two states are as near',
      'Sweden and Norway argued. The Parliament said no.',
      'Parliament',
    ],
    [
      'where an American state has one of that name',
      'In Ohio the state legislature met, as Americans know. The Senate passed the bill.',
      'Senate',
    ],
    [
      'where it is said to be a state’s, though the nation’s own is named elsewhere',
      'The US Congress met. The US mourned. Ohio’s state Senate adjourned.',
      'Senate',
    ],
    [
      'where the state has no body of that name',
      'In Sweden, Swedish voters heard of Congress.',
      'Congress',
    ],
  ])('by its bare name %s', (_, text, name) => {
    expect(bodiesIn(text)).toContain(name)
  })

  test('once, however the text calls it', () => {
    const text = 'The UK government agreed. Later the British government, in Britain, did not.'
    expect(bodiesIn(text)).toEqual(['Government of the United Kingdom'])
  })
})

function bodiesIn(text: string): string[] {
  const source = article(text)
  const texts = readTexts(source)
  return cluster(source, texts, findNames(texts)).subjects.flatMap((subject) =>
    subject.type === 'organization' && subject.kind !== 'state' ? [subject.name] : [],
  )
}
