import {stripVTControlCharacters} from 'node:util'
import {expect, test} from 'vitest'
import type {Plan, PlannedDocument} from '../../importer/index.ts'
import {planReport} from '../../scripts/planReport.ts'

const person = (name: string, planned: Partial<PlannedDocument>): PlannedDocument => ({
  outcome: 'unchanged',
  document: {_id: `person-${name}`, _type: 'person', name},
  changes: [],
  ...planned,
})
const plan = (parts: Partial<Plan>): Plan => ({
  version: 2,
  run: 'r',
  sources: [],
  resolutions: [],
  assets: [],
  reviews: [],
  documents: [],
  transactions: [],
  ...parts,
})

test('a plan reads as what would be created, changed, kept, and left to a person', () => {
  const date = (edtf: string) => ({_type: 'edtfDate', edtf})
  const report = planReport(
    plan({
      documents: [
        person('Ann', {outcome: 'create'}),
        person('Bob', {
          outcome: 'update',
          changes: [
            {field: 'birthDate', outcome: 'set', before: date('1950'), after: date('1950-06')},
            {field: 'relations', outcome: 'set', after: [{_key: 'a'}]},
            {field: 'gender', outcome: 'unset', before: 'male'},
          ],
        }),
        person('Cem', {changes: [{field: 'name', outcome: 'kept', before: 'Cem', after: 'Jem'}]}),
        person('Dan', {
          changes: [{field: 'name', outcome: 'conflict', before: 'Dan', after: 'Don'}],
        }),
      ],
      resolutions: [
        {
          source: {system: 'file', id: 'a'},
          articleId: 'article-a',
          entities: [
            {
              entity: 'e1',
              outcome: 'unsure',
              documentId: 'person-Ann',
              candidates: [
                {
                  documentId: 'person-x',
                  name: 'Ann X',
                  score: 35,
                  evidence: [
                    {rule: 'name', points: 60, because: 'both are named “ann”'},
                    {rule: 'gender', points: -25, because: 'one is female, the other male'},
                  ],
                },
              ],
            },
          ],
        },
      ],
    }),
  )
  expect(stripVTControlCharacters(report).split('\n')).toEqual([
    'Would create',
    '  + person Ann',
    '',
    'Would change',
    '  ~ person Bob',
    '      birthDate: 1950 → 1950-06',
    '      relations: 1 member',
    '      gender: “male” → nothing',
    '',
    'Kept, for a person edited it',
    '  = person Cem: name stays “Cem”; the source says “Jem”',
    '',
    'Conflicts, where a person and the source both changed it (the person wins)',
    '  = person Dan: name stays “Dan”; the source says “Don”',
    '',
    'Unsure, imported apart',
    '  ? Ann in a',
    '      may be Ann X (35 points)',
    '        +60 both are named “ann”',
    '        -25 one is female, the other male',
    '',
    '',
  ])
})
