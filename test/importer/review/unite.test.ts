import type {SanityClient} from '@sanity/client'
import fc from 'fast-check'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {mentionKey} from '../../../importer/keys.ts'
import {unite} from '../../../importer/review/index.ts'
import {mentionKeys} from '../../../importer/review/unite/mentionKeys.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {referencesOf} from '../../../schemas/index.ts'
import {lakeInMemory} from '../lake.ts'

let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  ;({lake, client} = await lakeInMemory())
})
afterAll(() => lake.close())

const ref = (_ref: string) => ({_type: 'reference', _ref})
const toLeft = ref('person-left')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: undefined})
const word = (name: string) => fc.integer({min: 0, max: 3}).map((n) => `${name} ${n}`)

const affiliation = fc.record({
  _type: fc.constant('affiliation'),
  _key: fc.constantFrom('a', 'b', 'c'),
  organization: fc.constantFrom(ref('organization-x'), ref('organization-y')),
  roleName: word('role'),
  startDate: maybe(word('since')),
})
const relation = fc.record({
  _type: fc.constant('relation'),
  _key: fc.constantFrom('a', 'b'),
  person: fc.constantFrom(ref('person-left'), ref('person-kept'), ref('person-other')),
  relationship: fc.constantFrom('sibling', 'child'),
})
const byKey = {selector: ({_key}: {_key: string}) => _key, maxLength: 3}
const fields = fc.record({
  name: word('name'),
  slug: word('slug').map((current) => ({_type: 'slug', current})),
  description: maybe(word('description')),
  givenName: maybe(word('given')),
  sameAs: maybe(fc.uniqueArray(word('page'), {maxLength: 3})),
  affiliations: maybe(fc.uniqueArray(affiliation, byKey)),
  relations: maybe(fc.uniqueArray(relation, byKey)),
  status: fc.constantFrom('suggested', 'confirmed'),
})
const versions = fc
  .record({published: maybe(fields), draft: maybe(fields)})
  .filter(({published, draft}) => Boolean(published ?? draft))

test('uniting two never leaves a reference that points nowhere, and loses no value of either', async () => {
  await fc.assert(
    fc.asyncProperty(versions, versions, async (left, kept) => {
      const documents = [
        ...['organization-x', 'organization-y'].map((_id) => ({_id, _type: 'organization'})),
        {_id: 'person-other', _type: 'person', relations: [{_key: 'a', person: toLeft}]},
        {_id: 'event-1', _type: 'event', participants: [{_key: 'a', party: toLeft}]},
        ...versionsOf('person-left', left),
        ...versionsOf('person-kept', kept),
      ].map((each) => JSON.parse(JSON.stringify(each)))
      const isDraftOnly = (id: string) => !documents.some(({_id}) => _id === id)
      await client.delete({query: '*[true]'})
      await client.mutate(documents.map((each) => ({create: weakened(each, isDraftOnly)})))
      const settings = {client, target: 'the lake', now: () => new Date(0)}
      const decided = await unite(settings, {left: 'person-left', kept: 'person-kept'})
      const waits = isDraftOnly('person-kept') && !isDraftOnly('person-left')
      expect(decided.outcome).toBe(waits ? 'refused' : 'decided')
      if (waits) return

      const after = await client.fetch('*[true]', {}, {perspective: 'raw'})
      const ids = new Set(after.map(({_id}: {_id: string}) => _id.replace('drafts.', '')))
      const content = after.filter(({_type}: {_type: string}) => !_type.startsWith('import'))
      for (const each of content) {
        for (const {target} of referencesOf(each)) expect(ids).toContain(target)
      }
      const text = JSON.stringify(after)
      for (const value of [left, kept].flatMap(valuesIn)) expect(text).toContain(value)
      const [shown] = content
        .filter(({_id}: {_id: string}) => _id.endsWith('person-kept'))
        .reverse()
      expect(shown.relations ?? []).not.toContainEqual(
        expect.objectContaining({person: ref('person-kept')}),
      )
    }),
    {numRuns: 60},
  )
})

type Fields = Record<string, unknown> | undefined
type Versions = {published: Fields; draft: Fields}

function versionsOf(_id: string, {published, draft}: Versions) {
  return [
    ...(published ? [{...published, _id, _type: 'person'}] : []),
    ...(draft ? [{...draft, _id: `drafts.${_id}`, _type: 'person'}] : []),
  ]
}

/** The Content Lake takes no strong reference to what is a draft only. */
function weakened<Value>(value: Value, isDraftOnly: (id: string) => boolean): Value {
  return JSON.parse(JSON.stringify(value), (_, each) =>
    each?._type === 'reference' && isDraftOnly(each._ref)
      ? {...each, _weak: true, _strengthenOnPublish: {type: 'person'}}
      : each,
  )
}

/** Of what is published only what no draft replaces: uniting puts the one's draft with the other's. */
function valuesIn({published, draft}: Versions): string[] {
  const texts = JSON.stringify(draft ?? published).match(/\b[a-z]+ \d\b/g)
  return texts ?? []
}

test('inline mentions get the keys that an import would give them, wherever those of the two stand', () => {
  const mention = (entity: string, occurrence: number) => ({
    _type: 'mention',
    _key: mentionKey('b', entity, occurrence),
    entity: ref(entity),
  })
  const body = [
    {
      _key: 'b',
      markDefs: [mention('kept', 0), mention('left', 0), mention('x', 0), mention('kept', 1)],
    },
  ]
  expect([...mentionKeys(body, {left: 'left', kept: 'kept'})]).toEqual([
    [mentionKey('b', 'kept', 0), mentionKey('b', 'kept', 0)],
    [mentionKey('b', 'left', 0), mentionKey('b', 'kept', 1)],
    [mentionKey('b', 'kept', 1), mentionKey('b', 'kept', 2)],
  ])
})
