import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {decodePlan, type Plan, type PlannedDocument} from '../../../importer/index.ts'

const plans = new URL('../../fixtures/plans/', import.meta.url)
const stored = readdirSync(plans).map((name) => [
  name,
  readFileSync(new URL(`${name}/plan.json`, plans), 'utf8'),
])

const mention = {
  block: 'b',
  start: 0,
  end: 12,
  quote: 'the minister',
  confidence: 0.5,
  method: 'rules',
  type: 'person' as const,
}
const candidates = [{documentId: 'person-2', name: 'Ann', score: 50, evidence: []}]
const document = {_id: 'person-1', _type: 'person', _rev: 'r', name: 'Ann'}
const update: PlannedDocument = {
  outcome: 'update',
  document,
  revision: 'r',
  changes: [
    {field: 'name', outcome: 'set', before: 'An', after: 'Ann'},
    {field: 'relations', outcome: 'kept', members: [{key: 'k', after: {_key: 'k'}}]},
  ],
}
/** With one of everything that a plan may hold. */
const whole: Plan = {
  version: 2,
  run: 'r',
  sources: [
    {
      outcome: 'imported',
      system: 'file',
      id: 'a',
      articleId: 'article-a',
      headline: 'A',
      entities: 1,
      facts: 0,
      unresolved: [mention],
      warnings: ['Read by the rules alone.'],
    },
    {outcome: 'unchanged', system: 'file', id: 'b', articleId: 'article-b', headline: 'B'},
    {outcome: 'rejected', system: 'file', id: 'c', reason: 'c: empty'},
  ],
  resolutions: [
    {
      source: {system: 'file', id: 'a'},
      articleId: 'article-a',
      entities: [{entity: 'e1', outcome: 'unsure', documentId: 'person-1', candidates}],
    },
  ],
  assets: [{id: 'image-0-1x1-png', filename: 'a.png', path: 'a.png', bytes: 67}],
  documents: [
    update,
    {...update, outcome: 'delete', because: 'no source speaks of it', changes: []},
  ],
  reviews: [
    {id: 'import.review.1', subject: 'person-1', kind: 'match', candidates},
    {id: 'import.review.2', subject: 'person-1', kind: 'conflict', field: 'name', imported: 'An'},
    {id: 'import.review.3', subject: 'article-a', kind: 'mention', mention},
  ],
  transactions: [
    {
      id: 't',
      wave: 0,
      mutations: [
        {create: document},
        {createIfNotExists: document},
        {createOrReplace: document},
        {patch: {id: 'person-1', ifRevisionID: 'r', set: {name: 'Ann'}, unset: ['gender']}},
        {delete: {id: 'person-1'}},
      ],
    },
  ],
}

describe('a stored plan', () => {
  test.each([['one of everything', JSON.stringify(whole)], ...stored])(
    'of %s comes back as the same bytes',
    (_, json) => {
      const plan = decodePlan(json, 'plan.json')
      expect(JSON.stringify(plan)).toBe(JSON.stringify(JSON.parse(json)))
    },
  )

  const [imported] = whole.sources
  test.each<[string, string, string]>([
    ['what is no JSON', '{"version":', 'plan.json is not a plan: it is no JSON ('],
    ['another file', '{"name": "dateline"}', 'plan.json is not a plan: it has no version'],
    ['a list', '[]', 'plan.json is not a plan: it has no version'],
    [
      'an older version',
      JSON.stringify({...whole, version: 1}),
      'plan.json is a plan of version 1, and this importer commits version 2; make the plan again',
    ],
    [
      'a part that is missing',
      JSON.stringify({...whole, sources: [whole.sources[1], {...imported, headline: undefined}]}),
      'plan.json is not a whole plan: sources[1].headline: Invalid input: expected string',
    ],
    [
      'a kind of mutation that no plan has',
      JSON.stringify({...whole, transactions: [{id: 't', wave: 0, mutations: [{erase: {}}]}]}),
      'plan.json is not a whole plan: transactions[0].mutations[0]: Invalid input',
    ],
    [
      'a mutation with what nobody would carry out',
      JSON.stringify({
        ...whole,
        transactions: [{id: 't', wave: 0, mutations: [{patch: {id: 'a', inc: {count: 1}}}]}],
      }),
      'plan.json is not a whole plan: transactions[0].mutations[0].patch: Unrecognized key: "inc"',
    ],
    [
      'a document without its type',
      JSON.stringify({...whole, documents: [{...update, document: {_id: 'person-1'}}]}),
      'plan.json is not a whole plan: documents[0].document._type: Invalid input',
    ],
  ])('is refused for %s, and says where', (_, json, message) => {
    expect(() => decodePlan(json, 'plan.json')).toThrow(message)
  })
})
