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

const linesOf = (report: string) => stripVTControlCharacters(report).split('\n')
const date = (edtf: string) => ({_type: 'edtfDate', edtf})
const affiliation = (key: string, roleName: string, passages = 1) => ({
  _key: key,
  _type: 'affiliation',
  roleName,
  organization: {_ref: 'organization-rc'},
  evidence: Array.from({length: passages}, (_, at) => ({_key: `${at}`})),
})
const paragraph = (text: string) => ({
  _key: 'p',
  _type: 'block',
  children: [{_type: 'span', text}],
})

test('a plan reads as what would be created, changed, deleted, kept, and left to a person', () => {
  const report = planReport(
    plan({
      documents: [
        person('Ann', {outcome: 'create'}),
        {
          outcome: 'create',
          document: {_id: 'organization-rc', _type: 'organization', name: 'Red Cross'},
          changes: [],
        },
        person('Bob', {
          outcome: 'update',
          changes: [
            {field: 'birthDate', outcome: 'set', before: date('1950'), after: date('1950-06')},
            {field: 'gender', outcome: 'unset', before: 'male'},
            {
              field: 'affiliations',
              outcome: 'set',
              members: [
                {key: 'a', after: affiliation('a', 'head')},
                {key: 'b', before: affiliation('b', 'patron')},
                {key: 'c', before: affiliation('c', 'chair'), after: affiliation('c', 'chair', 2)},
              ],
            },
            {field: 'alternateNames', outcome: 'set', members: []},
          ],
        }),
        {
          outcome: 'update',
          document: {_id: 'article-a', _type: 'article', headline: 'Rain'},
          changes: [
            {
              field: 'body',
              outcome: 'set',
              members: [
                {
                  key: 'p',
                  before: paragraph(
                    'On a day in May it rained in all of Utopia till late at night.',
                  ),
                  after: paragraph(
                    'On a day in May it poured in all of Utopia till late at night.',
                  ),
                },
              ],
            },
          ],
        },
        person('Eve', {
          outcome: 'update',
          changes: [
            {
              field: 'affiliations',
              outcome: 'set',
              members: [
                {key: 'c', before: affiliation('c', 'chair'), after: affiliation('c', 'chair', 2)},
              ],
            },
          ],
        }),
        person('Gil', {outcome: 'delete', because: 'no source speaks of it any more'}),
        person('Cem', {
          changes: [
            {field: 'name', outcome: 'kept', before: 'Cem', after: 'Jem'},
            {
              field: 'affiliations',
              outcome: 'kept',
              members: [{key: 'a', after: affiliation('a', 'head')}],
            },
          ],
        }),
        person('Dan', {
          changes: [
            {field: 'name', outcome: 'conflict', before: 'Dan', after: 'Don'},
            {
              field: 'affiliations',
              outcome: 'conflict',
              members: [
                {key: 'b', before: affiliation('b', 'patron')},
                {key: 'a', before: affiliation('a', 'chief'), after: affiliation('a', 'head')},
              ],
            },
          ],
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
    120,
  )
  expect(linesOf(report)).toEqual([
    'Would create',
    '  + person Ann',
    '  + organization Red Cross',
    '',
    'Would change',
    '  ~ person Bob',
    '      ~ birthDate: 1950 → 1950-06',
    '      − gender: “male”',
    '      + affiliations: head of Red Cross',
    '      − affiliations: patron of Red Cross',
    '      ~ alternateNames: in another order',
    '  ~ article Rain',
    '      ~ body: … day in May it [-rained-] {+poured+} in all of Utopia …',
    '',
    'Would be cited more or less often, and no more',
    '  ~ person Eve',
    '',
    'Would delete',
    '  − person Gil: no source speaks of it any more',
    '',
    'Kept, for a person edited or confirmed it',
    '  = person Cem: name stays “Cem”; the source says “Jem”',
    '  = person Cem: affiliations: head of Red Cross stays away; the source still says it',
    '',
    'Conflicts, where a person and the source both changed it (the person wins)',
    '  = person Dan: name stays “Dan”; the source says “Don”',
    '  = person Dan: affiliations: patron of Red Cross stays; the source says it no longer',
    '  = person Dan: affiliations: chief of Red Cross stays; the source says head of Red Cross',
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

test('a long plan is cut, and says by how much and where the rest is', () => {
  const many = Array.from({length: 40}, (_, at) => person(`P${at}`, {outcome: 'create'}))
  const renamed = (at: number): PlannedDocument =>
    person(`R${at}`, {
      outcome: 'update',
      changes: [{field: 'name', outcome: 'set', before: 'R', after: `R${at}`}],
    })
  const changed = Array.from({length: 1030}, (_, at) => renamed(at))
  const lines = linesOf(planReport(plan({documents: [...many, ...changed]}), 80))
  expect(lines).toHaveLength(1 + 12 + 1 + 1 + 1 + 25 * 2 + 1 + 1 + 3)
  expect(lines).toContain('  … and 28 more')
  expect(lines).toContain('  … and 1,005 more')
  expect(lines).toContain('All of it is in --json, --plan FILE.json and --report FILE.html.')
})

test('no line is wider than the terminal, and what a line says stays together', () => {
  const name = 'Anna Maria Bertha Clara Dora Emilia Frieda Gerda of the House of Long Names'
  const report = planReport(
    plan({
      documents: [
        person('Ann', {
          outcome: 'update',
          changes: [{field: 'name', outcome: 'set', before: 'Anna Maria Bertha', after: name}],
        }),
      ],
    }),
    48,
  )
  const lines = linesOf(report)
  expect(Math.max(...lines.map(({length}) => length))).toBeLessThanOrEqual(48)
  expect(lines.slice(0, 5)).toEqual([
    'Would change',
    '  ~ person Ann',
    '      ~ name: “Anna Maria Bertha” → “Anna Maria',
    '          Bertha Clara Dora Emilia Frieda Gerda',
    '          of the House of Long Names”',
  ])
})
