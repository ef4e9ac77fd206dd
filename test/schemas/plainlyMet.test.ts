import type {SchemaType} from '@sanity/types'
import {getFallbackLocaleSource, normalizeValidationRules} from '@sanity/validation/_internal'
import {expect, test} from 'vitest'
import {compileSchema} from '../../schemas/compile.ts'
import {isPlainlyMet} from '../../schemas/plainlyMet.ts'

const schema = compileSchema()

/** A type and all that its values are made of, each once. */
function withParts(type: SchemaType, met = new Set<SchemaType>()): Set<SchemaType> {
  if (met.has(type)) return met
  met.add(type)
  if (type.jsonType === 'array') for (const part of type.of ?? []) withParts(part, met)
  if (type.jsonType === 'object') for (const field of type.fields ?? []) withParts(field.type, met)
  return met
}

const reference = {_type: 'reference', _ref: 'person-1', _weak: true}
const values: unknown[] = [
  ...['', 'normal', 'suggested', 'nonsense', '2023-07-26', 'https://example.org'],
  ...[-1, 0, 0.5, 1, 2, Number.NaN, true],
  ...[[], ['one'], Array.from({length: 11}, (_, at) => ({_key: String(at)}))],
  ...[{}, {_type: 'slug'}, {_ref: 1}, reference],
]

test('what is plainly met, Sanity has nothing to say of', async () => {
  const types = new Set(schema.getTypeNames().flatMap((name) => [...typesIn(name)]))
  let met = 0
  for (const type of types) {
    for (const rule of normalizeValidationRules(type)) {
      for (const value of values) {
        const asked = {value, type, parent: {start: 1}}
        if (!rule._rules.every((spec) => isPlainlyMet(spec, asked))) continue
        met++
        const said = await rule.validate(value, {...asked, ...surroundings})
        expect(said, `${type.name}: ${JSON.stringify(value)}`).toEqual([])
      }
    }
  }
  expect(met).toBeGreaterThan(100)
})

function typesIn(name: string): Set<SchemaType> {
  const type = schema.get(name)
  return type ? withParts(type) : new Set()
}

const surroundings = {
  schema,
  path: [],
  getDocumentExists: async () => false,
  getClient: () => {
    throw new Error('No rule that is plainly met asks for a client.')
  },
  i18n: getFallbackLocaleSource(),
  environment: 'studio' as const,
  hidden: false,
}
