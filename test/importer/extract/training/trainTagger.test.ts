import {describe, expect, test} from 'vitest'
import {decodeModel, tagNames} from '../../../../importer/extract/tagger/index.ts'
import {readTexts} from '../../../../importer/extract/texts.ts'
import {type Annotated, trainTagger} from '../../../../importer/extract/training/index.ts'
import {article} from '../support/article.ts'

/** A text with its names in brackets: "[Ida Solheim|person] left". */
function annotated(id: string, marked: string): Annotated {
  const spots: Annotated['spots'] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]+\])/)) {
    const [, name, type] = /^\[(.+)\|(person|place|other)\]$/.exec(part) ?? []
    const start = text.length
    text += name ?? part
    if (type === 'person' || type === 'place' || type === 'other') {
      spots.push({block: 'b1', start, end: text.length, type})
    }
  }
  return {source: {...article(text), id}, spots}
}

const corpus = [
  annotated('a', 'The ship [Zorba Nine|other] left [Bergen|place]. [Ida Solheim|person] saw it.'),
  annotated('b', 'The ship [Quill Rose|other] sank. [Olle Falk|person] was at [Lisbon|place].'),
  annotated('c', '[Ada Quill|person] lives near [Oslo|place]. The ship [Amber Day|other] came in.'),
]

describe('training', () => {
  test('gives the same bytes for the same texts, in whatever order they come', () => {
    const first = trainTagger(corpus, {rounds: 4})
    expect(Buffer.from(trainTagger(corpus, {rounds: 4})).equals(first)).toBe(true)
    expect(Buffer.from(trainTagger(corpus.toReversed(), {rounds: 4})).equals(first)).toBe(true)
  })

  test('gives other bytes for another seed', () => {
    const first = trainTagger(corpus, {rounds: 4})
    expect(Buffer.from(trainTagger(corpus, {rounds: 4, seed: 2})).equals(first)).toBe(false)
  })

  test('learns what the rules do not know', () => {
    const model = decodeModel(trainTagger(corpus, {rounds: 30}))
    const texts = readTexts(article('The ship Silver Gull left Bergen.'))
    const names = tagNames(texts, [], model).map(({quote, type}) => `${quote}: ${type}`)
    expect(names).toContain('Silver Gull: other')
  })

  test('tells how far it is', () => {
    const rounds: string[] = []
    const onRound = (round: number, of: number) => rounds.push(`${round}/${of}`)
    trainTagger(corpus, {rounds: 2, members: 2, onRound})
    expect(rounds).toEqual(['1/4', '2/4', '3/4', '4/4'])
  })
})
