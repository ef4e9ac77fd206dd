import type {
  ArraySchemaType,
  Rule,
  SchemaType,
  ValidationContext,
  ValidationMarker,
} from '@sanity/types'
import {normalizeValidationRules, resolveTypeForArrayItem} from '@sanity/validation/_internal'
import {isPlainlyMet} from './plainlyMet.ts'
import {isRecord} from './rules/read.ts'
import type {Path} from './rules/types.ts'

/** A value at its place in a document. */
export type Placed = {value: unknown; type: SchemaType; path: Path; parent: unknown}

type Markers = ValidationMarker[] | Promise<ValidationMarker[]>

/**
 * Runs the rules of a compiled schema over a value and everything inside it, as `validateItem` of @sanity/validation
 * does. That one waits for a timer at every node so as not to freeze the Studio's form: 25 ms for an article of twenty
 * paragraphs, against 1 ms here. It also ends in silence where a member has a type that its array does not hold,
 * and knows of unknown fields only in an environment that turns errors about objects into warnings.
 */
export async function validateValue(
  placed: Placed,
  context: ValidationContext,
): Promise<ValidationMarker[]> {
  const found: Markers[] = []
  collect(placed, context, found)
  return (await Promise.all(found)).flat()
}

/** Those of the value itself first, then those of its parts. */
function collect(placed: Placed, context: ValidationContext, found: Markers[]): void {
  const {value, type, path, parent} = placed
  const rules = rulesOf(type).rules.filter((rule) => hasSomethingToSay(rule, placed))
  for (const rule of rules) found.push(rule.validate(value, {...context, parent, path, type}))
  for (const part of partsOf(placed, rules)) collect(part, context, found)
  const strangers = strangersIn(placed)
  if (strangers.length > 0) found.push(strangers)
}

/** `isMissed`: some rule asks for a value where there is none. */
type TypeRules = {rules: Rule[]; isMissed: boolean}

const known = new WeakMap<SchemaType, TypeRules>()

/** Sanity puts them together anew whenever it is asked. */
function rulesOf(type: SchemaType): TypeRules {
  const before = known.get(type)
  if (before) return before
  const rules = normalizeValidationRules(type)
  const ofType = {rules, isMissed: rules.some(speaksOfNothing)}
  known.set(type, ofType)
  return ofType
}

function hasSomethingToSay(rule: Rule, placed: Placed): boolean {
  return placed.value !== undefined && placed.value !== null
    ? rule._rules.some((spec) => !isPlainlyMet(spec, placed))
    : speaksOfNothing(rule)
}

/** Where there is no value, only who wants one, and who has a rule of their own. */
function speaksOfNothing(rule: Rule): boolean {
  return rule._required === 'required' || rule._rules.some(({flag}) => flag === 'custom')
}

function partsOf({value, type, path}: Placed, rules: Rule[]): Placed[] {
  if (type.jsonType === 'array' && Array.isArray(value)) {
    return value.flatMap((member: unknown, index) => {
      const memberType = resolveTypeForArrayItem(member, type.of)
      if (!memberType) return []
      return [
        {value: member, type: memberType, path: [...path, segment(member, index)], parent: value},
      ]
    })
  }
  if (type.jsonType !== 'object') return []
  const fields = isRecord(value) ? value : undefined
  if (!fields && !rules.some((rule) => rule.isRequired())) return []
  return type.fields
    .filter(({name, type}) => fields?.[name] !== undefined || rulesOf(type).isMissed)
    .map(({name, type}) => ({value: fields?.[name], type, path: [...path, name], parent: value}))
}

/** Fields and members that the content model does not know: a misspelt name, or a model that has moved on. */
function strangersIn({value, type, path}: Placed): ValidationMarker[] {
  if (type.jsonType === 'array' && Array.isArray(value)) {
    return value.flatMap((member: unknown, index) => {
      if (holds(type, member)) return []
      const message = `“${typeName(member)}” does not belong here. Members of this list are of type ${type.of.map(({name}) => name).join(', ')}.`
      return [{level: 'error', path: [...path, segment(member, index)], message}]
    })
  }
  if (type.jsonType !== 'object' || !isRecord(value)) return []
  return Object.keys(value)
    .filter((name) => !name.startsWith('_') && !type.fields.some((field) => field.name === name))
    .map((name) => ({
      level: 'warning',
      path: [...path, name],
      message: `The content model has no field “${name}” in ${type.name}. Rename it or leave it out.`,
    }))
}

/** Sanity takes the only type of a list for that of every member; a member that names another is a mistake. */
function holds(array: ArraySchemaType, member: unknown): boolean {
  if (!isRecord(member) || typeof member._type !== 'string') {
    return resolveTypeForArrayItem(member, array.of) !== undefined
  }
  return array.of.some((type) => type.name === member._type || type.type?.name === member._type)
}

function segment(member: unknown, index: number): Path[number] {
  return isRecord(member) && typeof member._key === 'string' ? {_key: member._key} : index
}

function typeName(member: unknown): string {
  return isRecord(member) && typeof member._type === 'string' ? member._type : typeof member
}
