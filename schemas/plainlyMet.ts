import type {FieldReference, RuleSpec, SchemaType} from '@sanity/types'
import {isRecord} from './rules/read.ts'

/** A value, and what it stands in. */
type Asked = {value: unknown; type: SchemaType; parent: unknown}

/**
 * What most rules ask of most values, answered without the promises that Sanity takes to answer it: most of the time that
 * validating took. It may be no for what is as it should be, for then Sanity is asked; and never yes for what is not.
 */
export function isPlainlyMet(spec: RuleSpec, {value, type, parent}: Asked): boolean {
  switch (spec.flag) {
    case 'type':
      return spec.constraint === plainType(value)
    case 'presence':
      return Array.isArray(value) ? value.length > 0 : isText(value) || isReference(value)
    case 'valid':
      return isText(value) && spec.constraint.includes(value)
    case 'min':
      return sizeOf(value) >= boundOf(spec.constraint, parent)
    case 'max':
      return sizeOf(value) <= boundOf(spec.constraint, parent)
    case 'reference':
      return 'weak' in type && type.weak === true && isReference(value)
    default:
      return false
  }
}

function plainType(value: unknown): string | undefined {
  if (Array.isArray(value)) return 'Array'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'number') return 'Number'
  return typeof value === 'boolean' ? 'Boolean' : isRecord(value) ? 'Object' : undefined
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isReference(value: unknown): boolean {
  return isRecord(value) && typeof value._ref === 'string'
}

/** Not a number for what has no size: it is neither more nor less than anything. */
function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : numberIn(value)
}

/** A number, or the field beside the value that is one. */
function boundOf(constraint: number | string | FieldReference, parent: unknown): number {
  if (typeof constraint !== 'object') return numberIn(constraint)
  const {path} = constraint
  return isRecord(parent) && typeof path === 'string' ? numberIn(parent[path]) : Number.NaN
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN
}
