import type {
  ArraySchemaType,
  Rule,
  SchemaType,
  ValidationContext,
  ValidationMarker,
} from '@sanity/types'
import {normalizeValidationRules, resolveTypeForArrayItem} from '@sanity/validation/_internal'
import {isRecord} from './rules/read.ts'
import type {Path} from './rules/types.ts'

/** A value at its place in a document. */
export type Placed = {value: unknown; type: SchemaType; path: Path; parent: unknown}

/**
 * Runs the rules of a compiled schema over a value and everything inside it, as `validateItem` of @sanity/validation
 * does. That one waits for a timer at every node so as not to freeze the Studio's form: 25 ms for an article of twenty
 * paragraphs, against under 2 ms here. It also ends in silence where a member has a type that its array does not hold,
 * and knows of unknown fields only in an environment that turns errors about objects into warnings.
 */
export async function validateValue(
  placed: Placed,
  context: ValidationContext,
): Promise<ValidationMarker[]> {
  const {value, type, path, parent} = placed
  const rules = normalizeValidationRules(type).filter((rule) => hasSomethingToSay(rule, value))
  const own = rules.map((rule) => rule.validate(value, {...context, parent, path, type}))
  const inside = partsOf(placed, rules).map((part) => validateValue(part, context))
  const markers = await Promise.all([...own, ...inside])
  return [...markers.flat(), ...strangersIn(placed)]
}

function hasSomethingToSay(rule: Rule, value: unknown): boolean {
  return value !== undefined && value !== null
    ? rule._rules.length > 0
    : rule._required === 'required' || rule._rules.some(({flag}) => flag === 'custom')
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
  return type.fields.map((field) => ({
    value: fields?.[field.name],
    type: field.type,
    path: [...path, field.name],
    parent: value,
  }))
}

/** Fields and members that the content model does not know: a misspelt name, or a model that has moved on. */
function strangersIn({value, type, path}: Placed): ValidationMarker[] {
  if (type.jsonType === 'array' && Array.isArray(value)) {
    return value
      .map((member: unknown, index) => ({member, at: segment(member, index)}))
      .filter(({member}) => !holds(type, member))
      .map(({member, at}) => ({
        level: 'error',
        path: [...path, at],
        message: `“${typeName(member)}” does not belong here. Members of this list are of type ${type.of.map(({name}) => name).join(', ')}.`,
      }))
  }
  if (type.jsonType !== 'object' || !isRecord(value)) return []
  const names = new Set(type.fields.map((field) => field.name))
  return Object.keys(value)
    .filter((name) => !name.startsWith('_') && !names.has(name))
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
