import {describe, expect, test} from 'vitest'
import {articleId} from '../../../importer/ids.ts'
import {createJudgements, type KnownJudgement} from '../../../importer/resolve/judgements.ts'
import {article, found, known, member, organization, person, resolve} from './told.ts'

const same = (left: string, right: string): KnownJudgement => ({left, right, judgement: 'same'})
const different = (left: string, right: string): KnownJudgement => ({
  left,
  right,
  judgement: 'different',
})
const all = (...said: KnownJudgement[]) => {
  const judgements = createJudgements()
  for (const each of said) judgements.add(each)
  return (id: string) => Object.fromEntries([...judgements.of([id])].sort())
}

describe('what people said of two', () => {
  test('holds in both directions', () => {
    const of = all(same('a', 'b'), different('c', 'd'))
    expect([of('a').b, of('b').a]).toEqual(['same', 'same'])
    expect([of('c').d, of('d').c]).toEqual(['different', 'different'])
    expect(of('e')).toEqual({})
  })

  test('goes on: the same as the same is the same, and what is different from one is from the other', () => {
    const of = all(same('a', 'b'), same('c', 'b'), different('c', 'd'), same('e', 'd'))
    expect(of('a')).toEqual({a: 'same', b: 'same', c: 'same', d: 'different', e: 'different'})
  })

  test('goes before what follows from other pairs', () => {
    const of = all(same('a', 'b'), same('b', 'c'), different('a', 'c'))
    expect(of('a')).toEqual({a: 'same', b: 'same', c: 'different'})
  })
})

describe('a judgement', () => {
  const doe = known({_id: 'person-doe', _type: 'person', name: 'Jane Doe'})
  const ofDoe = [article('a', [person('Jane Doe')])]
  const first = found(resolve(ofDoe, []), 'a', 'Jane Doe')
  const unsure = found(resolve([article('a', [person('Jane Q. Doe')])], [doe]), 'a', 'Jane Q. Doe')

  test('unites what no name would, and says so', () => {
    const told = [article('a', [person('Jane Q. Doe')])]
    const judged = resolve(told, [doe], [same(unsure.documentId, 'person-doe')])
    const {outcome, documentId, candidates} = found(judged, 'a', 'Jane Q. Doe')
    expect({outcome, documentId}).toEqual({outcome: 'same', documentId: 'person-doe'})
    expect(candidates[0]?.evidence[0]).toEqual({
      rule: 'judgement',
      points: 1000,
      because: 'a person said that they are the same',
    })
  })

  test('that they are different keeps the imported one apart, under the id that was judged', () => {
    const told = [article('a', [person('Jane Q. Doe')])]
    const judged = resolve(told, [doe], [different('person-doe', unsure.documentId)])
    const {outcome, documentId, candidates} = found(judged, 'a', 'Jane Q. Doe')
    expect({outcome, documentId}).toEqual({outcome: 'new', documentId: unsure.documentId})
    expect(candidates).toEqual([])
  })

  test('outlives the text that it was made of: what now agrees in everything stays two', () => {
    const club = organization('Utopia Rovers', 'sports-team')
    const facts = [member('Jane Doe', club.id)]
    const before = resolve([article('a', [person('Jane Doe'), club], facts)], [])
    const {documentId: clubId} = found(before, 'a', club.id)
    const member_ = {...doe, affiliations: [{organization: clubId, roleName: null}]}
    const own = known({_id: unsure.documentId, _type: 'person', name: 'Jane Q. Doe'})
    const again = resolve(
      [article('a', [person('Jane Q. Doe'), club], [member('Jane Q. Doe', club.id)])],
      [member_, own],
      [different(unsure.documentId, 'person-doe')],
    )
    expect(found(again, 'a', 'Jane Q. Doe').documentId).toBe(unsure.documentId)
  })

  test('leads on from a document that was united away', () => {
    const smith = known({_id: 'person-smith', _type: 'person', name: 'Jane Smith'})
    const gone = first.documentId
    const judged = resolve(ofDoe, [smith], [same(gone, 'person-smith')])
    expect(found(judged, 'a', 'Jane Doe').documentId).toBe('person-smith')
  })

  test('never gives the id of a document that was united away to somebody else', () => {
    const senator = known({
      _id: 'person-smith',
      _type: 'person',
      name: 'Jane Doe',
      namedBy: [articleId('file', 'b')],
    })
    const twins = [article('a', [person('Jane Doe'), person('Jane Doe', {id: 'other'})])]
    const judged = resolve(twins, [senator], [same(first.documentId, 'person-smith')])
    expect(found(judged, 'a', 'Jane Doe').documentId).toBe('person-smith')
    expect(found(judged, 'a', 'other').documentId).not.toBe(first.documentId)
  })

  test('of one of two namesakes in an article is not taken for the other one’s', () => {
    const twins = [article('a', [person('Kim Lee'), person('Kim Lee', {id: 'other'})])]
    const ids = ['Kim Lee', 'other'].map((id) => found(resolve(twins, []), 'a', id).documentId)
    const [one = '', two = ''] = ids
    const namedBy = [articleId('file', 'a')]
    const both = ids.map((_id) => known({_id, _type: 'person', name: 'Kim Lee', namedBy}))
    const remembered = ids.map((id) => ({id, type: 'person', fields: {name: 'Kim Lee'}}))
    const recorded = new Map([['a', remembered]])
    const again = resolve(twins, both, [different(one, two)], recorded)
    expect(['Kim Lee', 'other'].map((id) => found(again, 'a', id).documentId)).toEqual(ids)
  })
})

test('an article that comes again finds its own, were it the eleventh to name them', () => {
  const doe = ['person-1', 'person-2'].map((_id) => known({_id, _type: 'person', name: 'Jane Doe'}))
  const recorded = new Map([['a', [{id: 'person-2', type: 'person', fields: {name: 'Jane Doe'}}]]])
  const again = resolve([article('a', [person('Jane Doe')])], doe, [], recorded)
  expect(found(again, 'a', 'Jane Doe').documentId).toBe('person-2')
})
