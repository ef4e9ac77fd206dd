import {describe, expect, test} from 'vitest'
import {fingerprints} from '../../../importer/plan/changes.ts'
import {transactions, type Unit, unitOf} from '../../../importer/plan/transactions.ts'
import type {Mutation, PlannedTransaction} from '../../../importer/types.ts'

const run = {id: 'run', part: 1}
const person = (_id: string, fields = {}) => ({_id, _type: 'person', name: 'Jane Doe', ...fields})
const created = (_id: string, fields = {}): Unit =>
  unitOf([{outcome: 'create', document: person(_id, fields), changes: []}])
const bytesOf = ({mutations}: PlannedTransaction) => Buffer.byteLength(JSON.stringify(mutations))
const changeIn = ({mutations}: {mutations: Mutation[]}) => {
  const last = mutations.at(-1)
  return last && 'create' in last ? last.create : undefined
}

describe('transactions', () => {
  test('stay under 256 KB with the document that says what they change', () => {
    const units = Array.from({length: 4000}, (_, at) =>
      created(`person-${at}`, {notes: '"'.repeat(40)}),
    )
    const written = transactions(run, [units])
    expect(written.length).toBeGreaterThan(2)
    for (const each of written) expect(bytesOf(each)).toBeLessThan(256_000)
  })

  test('take what is larger alone', () => {
    const large = created('person-large', {notes: 'x'.repeat(300_000)})
    const written = transactions(run, [[created('person-a'), large, created('person-b')]])
    expect(written.map(({mutations}) => mutations.length)).toEqual([2, 2, 2])
  })

  test('note a digest of what they create, and of what they update the values before and after', () => {
    const update = unitOf([
      {
        outcome: 'update',
        document: person('person-b'),
        changes: [
          {field: 'name', outcome: 'set', before: 'J. Doe', after: 'Jane Doe'},
          {field: 'gender', outcome: 'unset', before: 'male'},
          {field: 'kind', outcome: 'kept', before: 'theirs', after: 'ours'},
        ],
      },
    ])
    const [written] = transactions(run, [[created('person-a'), update]])
    const change = written && changeIn(written)
    expect(change).toMatchObject({_type: 'importChange', run: 'run', part: 1, order: 0})
    expect(JSON.parse(String(change?.created))).toEqual([
      {id: 'person-a', type: 'person', fields: {name: expect.stringMatching(/^[0-9a-f]{12}$/)}},
    ])
    expect(JSON.parse(String(change?.updated))).toEqual([
      {
        id: 'person-b',
        type: 'person',
        fields: {name: {before: 'J. Doe', after: 'Jane Doe'}, gender: {before: 'male'}},
      },
    ])
  })

  test('write no such document where nothing could be undone', () => {
    const mutations: Mutation[] = [{createIfNotExists: {_id: 'import.run.run', _type: 'importRun'}}]
    const none = {created: [], updated: [], deleted: [], records: []}
    expect(transactions(run, [[{mutations, changes: none}]])[0]?.mutations).toEqual(mutations)
  })

  test('have other ids in another part of the run', () => {
    const idOf = (part: number) => transactions({id: 'run', part}, [[created('person-a')]])[0]?.id
    expect(idOf(1)).toBe(idOf(1))
    expect(idOf(1)).not.toBe(idOf(2))
  })
})

test('a digest does not depend on the order of members, nor on what the Content Lake keeps', () => {
  const one = person('a', {birthDate: {_type: 'edtfDate', edtf: '1950'}, _rev: '1'})
  const two = person('a', {_rev: '2', birthDate: {edtf: '1950', _type: 'edtfDate'}})
  expect(fingerprints(one)).toEqual(fingerprints(two))
  expect(Object.keys(fingerprints(one)).sort()).toEqual(['birthDate', 'name'])
})
