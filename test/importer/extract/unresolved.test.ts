import {describe, expect, test} from 'vitest'
import {findFacts} from '../../../importer/extract/facts/index.ts'
import {findUnresolved} from '../../../importer/extract/unresolved.ts'
import {markedReading} from './markedReading.ts'

const unresolvedIn = (...marked: string[]) => {
  const reading = markedReading(['A headline', ...marked])
  return findUnresolved(reading, findFacts(reading, [])).map(({quote}) => quote)
}

describe('an office holder whom the text does not name', () => {
  test.each([
    ['The [D Norwegian] Defense Minister will also attend.', 'The Norwegian Defense Minister'],
    ['They met the president of [S Norway] there.', 'the president of Norway'],
    ['They met [S Norway]’s foreign minister there.', 'Norway’s foreign minister'],
    ['They met the country’s president there.', 'the country’s president'],
    ['They met the [O Acme] chairman there.', 'the Acme chairman'],
  ])('%s', (sentence, expected) => {
    expect(unresolvedIn(sentence)).toEqual([expected])
  })

  test.each([
    'The [D Norwegian] Defense Minister [P Ada Lund] will attend.',
    'The [D Norwegian] Defense Minister, [P Ada Lund], will attend.',
    '[P Ada Lund], the [D Norwegian] Defense Minister, will attend.',
    '[P Ada Lund] is the [D Norwegian] Defense Minister.',
    'The [D Norwegian] ministers will attend.',
    'The [D Norwegian] general election was held.',
  ])('is not found in: %s', (sentence) => {
    expect(unresolvedIn(sentence)).toEqual([])
  })

  test('is resolved where the article names the holder elsewhere', () => {
    expect(
      unresolvedIn(
        '[D Norwegian] President [P Ada Lund] left [S Norway].',
        'The [D Norwegian] president smiled.',
      ),
    ).toEqual([])
  })
})
