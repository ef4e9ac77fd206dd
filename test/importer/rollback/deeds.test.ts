import {expect, test} from 'vitest'
import {fingerprint} from '../../../importer/plan/index.ts'
import {addChange, type Deed, noDeeds} from '../../../importer/rollback/deeds.ts'
import type {Change} from '../../../importer/rollback/readChanges.ts'

const nothing = {
  _id: 'c',
  part: 1,
  order: 0,
  created: [],
  updated: [],
  deleted: [],
  records: [],
  uploaded: [],
}
const created = (name: string): Change => ({
  ...nothing,
  created: [{id: 'a', type: 'person', fields: {name: fingerprint(name)}}],
})
const updated = (before: unknown, after: unknown): Change => ({
  ...nothing,
  updated: [{id: 'a', type: 'person', fields: {name: {before, after}}}],
})
const deleted = (name: string): Change => ({
  ...nothing,
  deleted: [{_id: 'a', _type: 'person', name}],
})
const document = (name: unknown) => ({_id: 'a', _type: 'person', name})

test.each<[string, Change[], Deed | undefined]>([
  [
    'created and updated',
    [created('Al'), updated('Al', 'Bo')],
    {id: 'a', type: 'person', deed: 'created', fields: {name: fingerprint('Bo')}},
  ],
  [
    'created, and a field taken away',
    [created('Al'), updated('Al', undefined)],
    {id: 'a', type: 'person', deed: 'created', fields: {}},
  ],
  [
    'updated twice',
    [updated('Al', 'Bo'), updated('Bo', 'Cy')],
    {id: 'a', type: 'person', deed: 'updated', fields: {name: {before: 'Al', after: 'Cy'}}},
  ],
  [
    'updated and deleted',
    [updated('Al', 'Bo'), deleted('Bo')],
    {id: 'a', type: 'person', deed: 'deleted', document: document('Al')},
  ],
  ['created and deleted', [created('Al'), deleted('Al')], undefined],
  [
    'deleted and created again',
    [deleted('Al'), created('Bo')],
    {
      id: 'a',
      type: 'person',
      deed: 'created',
      fields: {name: fingerprint('Bo')},
      instead: document('Al'),
    },
  ],
  [
    'deleted, created again and deleted',
    [deleted('Al'), created('Bo'), deleted('Bo')],
    {id: 'a', type: 'person', deed: 'deleted', document: document('Al')},
  ],
])('of a document that was %s, all in all', (_, changes, expected) => {
  const deeds = noDeeds()
  for (const change of changes) addChange(deeds, change)
  expect(deeds.documents.get('a')).toEqual(expected)
})

test('an import record is remembered as it was before the first of several changes', () => {
  const deeds = noDeeds()
  const before = {_id: 'r', _type: 'importRecord', run: 'earlier'}
  addChange(deeds, {...nothing, records: [{id: 'r', before}, {id: 's'}]})
  addChange(deeds, {...nothing, records: [{id: 'r', before: {...before, run: 'this'}}]})
  expect([...deeds.records]).toEqual([
    ['r', before],
    ['s', undefined],
  ])
})
