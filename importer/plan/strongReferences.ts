import {isRecord} from './same.ts'

/** The ids that a value points to strongly: the Content Lake refuses it before they exist. */
export function strongReferences(value: unknown): string[] {
  const found: string[] = []
  collect(value, found)
  return found
}

/** Into one list: every value of every document is looked through. */
function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found)
  if (!isRecord(value)) return
  if (typeof value._ref === 'string' && value._weak !== true) found.push(value._ref)
  for (const each of Object.values(value)) collect(each, found)
}
