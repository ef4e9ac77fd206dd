import {expect, test} from 'vitest'
import {anyOf} from '../../../importer/extract/anyOf.ts'
import {found, pattern} from '../../../importer/extract/pattern.ts'
import {requiredWords} from '../../../importer/extract/requiredWords.ts'
import {mayBeIn} from '../../../importer/extract/wordSets.ts'

test.each([
  ['‹P(?<person>\\d+)› won', [['‹P'], ['› won']]],
  ['(?:will )?(?:wins?|secured) the', [['win', 'secured'], [' the']]],
  ['[Tt]he end', [['The end', 'the end']]],
  ['‹[OS]\\d+›', [['‹O', '‹S']]],
  ['(?<!not )seen(?! before)', [['seen']]],
  ['attends? school', [['attend'], [' school']]],
  ['(?:an?|the) (?:very )*(?<role>chief|head)\\b', [['chief', 'head']]],
  ['\\p{Lu}+ or [^.]{0,9}', [[' or ']]],
  ['(?:war|)', []],
  ['(?:peace){0,2} x', []],
])('a text must contain some words for %s to match', (source, words) => {
  expect(requiredWords(source)).toEqual(words)
})

test('a pattern is found wherever the expression alone would match', () => {
  const source = '(?:the |a )?(?<head>king|kingdom)(?!\\p{L})s?'
  for (const text of ['the king and a kingdom', 'kings', 'nobody', 'kingking king']) {
    const plain = [...text.matchAll(new RegExp(source, 'gu'))]
    expect([...found(pattern(source), text)].map(({index, 0: word}) => [index, word])).toEqual(
      plain.map(({index, 0: word}) => [index, word]),
    )
  }
})

test.each([
  'Zoë met Łukasz Żal',
  'ﬁve Ōta and Ǆe',
  'x 𝐀b Ab',
  'Noe\u0308l',
  'no names, ½ a dozen – 東京',
])('the letters beyond Latin are letters, too: %s', (text) => {
  const source = '(?<![\\p{L}\\p{M}])(?<name>\\p{Lu}[\\p{L}\\p{M}]+)(?! \\p{N})'
  expect([...found(pattern(source), text)]).toEqual([...text.matchAll(new RegExp(source, 'gu'))])
})

test('words in another order are not even looked at', () => {
  const {required} = pattern('(?:king|queen) of the [a-z]+land')
  expect(mayBeIn('the king of the Ruritanian land', required())).toBe(true)
  expect(mayBeIn('the land of the king', required())).toBe(false)
})

test('of several words the longest that stands there is taken', () => {
  const words = new RegExp(anyOf(['memorial', 'memorial service', 'meet', 'a.b']), 'g')
  expect('a memorial service, a memorial, a.b, axb'.match(words)).toEqual([
    'memorial service',
    'memorial',
    'a.b',
  ])
})
