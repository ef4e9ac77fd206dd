import {isRecord} from './same.ts'

/** The ids that a value points to strongly: the Content Lake refuses it before they exist. */
export function strongReferences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strongReferences)
  if (!isRecord(value)) return []
  const own = typeof value._ref === 'string' && value._weak !== true ? [value._ref] : []
  return [...own, ...Object.values(value).flatMap(strongReferences)]
}
