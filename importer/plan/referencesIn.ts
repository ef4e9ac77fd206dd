import {isRecord} from './same.ts'

/** The ids that a value points to, strongly or weakly. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (!isRecord(value)) return []
  const inside = Object.values(value).flatMap(referencesIn)
  return typeof value._ref === 'string' ? [value._ref, ...inside] : inside
}
