import {describe, expect, test} from 'vitest'
import {compileSchema} from '../../schemas/compile.ts'
import {documentTypes, schemaTypes} from '../../schemas/index.ts'
import {PLACES} from '../../schemas/rules/references.ts'

type Definition = {
  name: string
  type: string
  title?: string
  description?: string
  group?: string | string[]
  readOnly?: boolean
  hidden?: (context: {parent: {method: string}}) => boolean
  weak?: boolean
  to?: {type: string}[]
  of?: Definition[]
  fields?: Definition[]
  groups?: {name: string; default?: boolean}[]
}

// Sanity's own definitions differ by type; what these tests read, each of them has or lacks in the same way.
const definitions = schemaTypes as unknown as Definition[]

describe('the content model', () => {
  test('compiles', () => {
    expect(compileSchema().getLocalTypeNames()).toEqual(
      expect.arrayContaining(definitions.map(({name}) => name)),
    )
  })

  test('refuses to compile what Sanity would refuse', () => {
    expect(() => compileSchema([{name: 'a b', type: 'document', fields: []}])).toThrow(
      'The content model does not compile',
    )
  })

  test.each(definitions)('$name tells editors what each of its fields is for', (type) => {
    const silent = (type.fields ?? []).filter(
      ({title, description}) => !title || !description?.endsWith('.'),
    )
    expect(silent.map(({name}) => name)).toEqual([])
  })

  test.each(documentTypes)('every field of %s has a place in a group that it has', (name) => {
    const type = definition(name)
    const groups = (type.groups ?? []).map((group) => group.name)
    expect(
      type.fields?.filter(
        ({group}) => ![group ?? ''].flat().every((each) => groups.includes(each)),
      ),
    ).toEqual([])
  })

  test.each(documentTypes)('%s has a slug, former slugs, evidence and a status', (name) => {
    expect(definition(name).fields?.map((field) => field.name)).toEqual(
      expect.arrayContaining(['slug', 'formerSlugs', 'fieldEvidence', 'status']),
    )
  })

  test.each(documentTypes)(
    '%s shows all that it needs to be published in its first group',
    (name) => {
      const first = definition(name).groups?.find((group) => group.default)?.name
      expect([field(name, 'slug').group].flat()).toContain(first)
    },
  )

  test.each(['confidence', 'method'])('a mention by an editor hides its %s', (name) => {
    const {hidden} = field('mention', name)
    expect(hidden?.({parent: {method: 'editor'}})).toBe(true)
    expect(hidden?.({parent: {method: 'lexicon'}})).toBe(false)
  })

  test('what only an import writes is read-only', () => {
    expect(field('article', 'source').readOnly).toBe(true)
    for (const type of documentTypes) expect(field(type, 'fieldEvidence').readOnly).toBe(true)
    for (const type of ['affiliation', 'relation', 'participation']) {
      expect(field(type, 'evidence').readOnly).toBe(true)
    }
    expect(field('edtfDate', 'earliest').readOnly).toBe(true)
    expect(field('edtfDate', 'latest').readOnly).toBe(true)
  })

  test('the rules know every reference of the model, what it may point to, and whether it is weak', () => {
    const found = documentTypes.flatMap((name) => referencesIn(definition(name), ''))
    const known = PLACES.map(({at, types, weak}) => ({at, types: [...types].sort(), weak}))
    const byPlace = (a: {at: string}, b: {at: string}) => a.at.localeCompare(b.at)
    const distinct = new Map(found.map((reference) => [reference.at, reference]))
    expect([...distinct.values()].sort(byPlace)).toEqual(known.sort(byPlace))
  })
})

function definition(name: string): Definition {
  const found = definitions.find((type) => type.name === name)
  if (!found) throw new Error(`The model has no type ${name}.`)
  return found
}

function field(type: string, name: string): Definition {
  const found = definition(type).fields?.find((each) => each.name === name)
  if (!found) throw new Error(`The type ${type} has no field ${name}.`)
  return found
}

type FoundReference = {at: string; types: string[]; weak: boolean}

/** All references below a definition, but for those in evidence, which no rule looks at. */
function referencesIn(type: Definition, at: string): FoundReference[] {
  if (type.type === 'evidence' || type.type === 'fieldEvidence') return []
  if (type.to) {
    return [{at, types: type.to.map((to) => to.type).sort(), weak: type.weak ?? false}]
  }
  const named = definitions.find(({name}) => name === type.type)
  const below = (type.fields ?? []).flatMap((each) =>
    referencesIn(each, at ? `${at}.${each.name}` : each.name),
  )
  const members = (type.of ?? []).flatMap((member) => referencesIn(member, `${at}[]`))
  const annotations = annotationsOf(type).flatMap((each) => referencesIn(each, `${at}.markDefs[]`))
  return [...below, ...members, ...annotations, ...(named ? referencesIn(named, at) : [])]
}

function annotationsOf(type: Definition): Definition[] {
  const marks = 'marks' in type ? type.marks : undefined
  const block = marks as {annotations?: Definition[]} | undefined
  return block?.annotations ?? []
}
