import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Member} from '../../../importer/plan/member.ts'
import {mergeMembers as mergeAll} from '../../../importer/plan/mergeMembers.ts'

/** Of one source. */
const mergeMembers = (base: Member[], live: Member[], next: Member[]) =>
  mergeAll(live, [{base, next}])

const list = (text: string): Member[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({_key: word[0] ?? '', text: word}))
const words = (members: Member[]) => members.map(({text}) => text).join(' ')

const members = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...'abcdef'), fc.constantFrom('', '1', '2')), {
    selector: ([key]) => key,
  })
  .map((some) => some.map(([key, text]): Member => ({_key: key, text: key + text})))

describe('the three-way merge of a list', () => {
  test.each([
    ['takes additions', 'a b', 'a b', 'a x b', 'a x b', 'taken'],
    ['takes removals', 'a b', 'a b', 'b', 'b', 'taken'],
    ['takes another order', 'a b c', 'a b c', 'c a b', 'c a b', 'taken'],
    ['takes a member that changed', 'a b', 'a b', 'a b2', 'a b2', 'taken'],
    [
      'keeps what a person added, after what it follows',
      'a b',
      'a p b',
      'a x b',
      'a p x b',
      'taken',
    ],
    ['keeps away what a person removed', 'a b', 'a', 'a b', 'a', 'kept'],
    ['keeps away what a person removed, though it changed', 'a b', 'a', 'a b2', 'a', 'conflict'],
    ['agrees with a person who removed what the import takes back', 'a b', 'a', 'a', 'a', 'agreed'],
    ['keeps a member that a person changed', 'a b', 'a b2', 'a b', 'a b2', 'kept'],
    ['keeps it though the import takes it back', 'a b', 'a b2', 'a', 'a b2', 'conflict'],
    ['keeps it though the import changes it as well', 'a b', 'a b2', 'a b3', 'a b2', 'conflict'],
    ['keeps a person’s order', 'a b c', 'c b a', 'a b c x', 'c x b a', 'taken'],
    ['leaves what another source says', 'a', 'a z', '', 'z', 'taken'],
    ['leaves all as it is when nothing is new', 'a b', 'a b', 'a b', 'a b', 'agreed'],
  ])('%s', (_, base, live, next, merged, outcome) => {
    const result = mergeMembers(list(base), list(live), list(next))
    expect({value: words(result.value), outcome: result.outcome}).toEqual({value: merged, outcome})
  })

  test('is the import’s list where only the import changed it, and the person’s where only they did', () => {
    fc.assert(
      fc.property(members, members, (base, other) => {
        expect(mergeMembers(base, base, other).value).toEqual(other)
        expect(mergeMembers(base, other, base).value).toEqual(other)
      }),
    )
  })

  test('loses nothing that a person added, and has every key once', () => {
    fc.assert(
      fc.property(members, members, members, (base, live, next) => {
        const keys = mergeMembers(base, live, next).value.map(({_key}) => _key)
        const added = live.filter(({_key}) => base.every((each) => each._key !== _key))
        expect(keys).toEqual(expect.arrayContaining(added.map(({_key}) => _key)))
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('has nothing left to do when it is done', () => {
    fc.assert(
      fc.property(members, members, members, (base, live, next) => {
        const {value} = mergeMembers(base, live, next)
        expect(mergeMembers(next, value, next).value).toEqual(value)
      }),
    )
  })
})

describe('a member with evidence', () => {
  const piece = (key: string, confidence = 0.9) => ({_key: key, confidence})
  const fact = (evidence: ReturnType<typeof piece>[], traits = {}): Member => ({
    _key: 'f',
    role: 'mayor',
    evidence,
    ...traits,
  })

  test('gathers what several sources say', () => {
    expect(mergeMembers([], [fact([piece('one')])], [fact([piece('two')])]).value).toEqual([
      fact([piece('one'), piece('two')]),
    ])
  })

  test('keeps the ten strongest pieces', () => {
    const many = Array.from({length: 10}, (_, at) => piece(`e${at}`, 0.5))
    const {value} = mergeMembers(
      [],
      [fact(many)],
      [fact([piece('strong', 0.9), piece('weak', 0.1)])],
    )
    expect(value[0]?.evidence).toEqual([piece('strong', 0.9), ...many.slice(0, 9)])
  })

  test('stays when one of its sources takes its word back, and goes with the last', () => {
    const both = [fact([piece('one'), piece('two')])]
    const rest = mergeMembers([fact([piece('one')])], both, []).value
    expect(rest).toEqual([fact([piece('two')])])
    expect(mergeMembers([fact([piece('two')])], rest, []).value).toEqual([])
  })

  test('stays when a person has worked on it', () => {
    const edited = [fact([piece('one')], {startDate: '1950'})]
    expect(mergeMembers([fact([piece('one')])], edited, [])).toMatchObject({
      value: edited,
      outcome: 'conflict',
    })
  })

  test('keeps what a person added to it when another source says the same', () => {
    const edited = fact([piece('one')], {startDate: '1950'})
    expect(mergeMembers([], [edited], [fact([piece('two')])]).value).toEqual([
      {...edited, evidence: [piece('one'), piece('two')]},
    ])
  })

  test('stays away when a person removed it', () => {
    expect(mergeMembers([fact([piece('one')])], [], [fact([piece('two')])]).value).toEqual([])
  })
})
