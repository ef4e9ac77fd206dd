import type {FieldChange} from './types.ts'

/** What happens to a field, in a line for people. */
export function describeChange({field, outcome, before, after}: FieldChange): string {
  switch (outcome) {
    case 'set':
      return before === undefined
        ? `${field}: ${brief(after)}`
        : `${field}: ${brief(before)} → ${brief(after)}`
    case 'unset':
      return `${field}: ${brief(before)} → nothing`
    case 'kept':
    case 'conflict':
      return `${field} stays ${brief(before)}; the source says ${brief(after)}`
  }
}

/** A value in a few words: a list by its length, an object by the member that a reader would call it by. */
function brief(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `“${value}”`
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'member' : 'members'}`
  if (typeof value !== 'object' || value === null) return String(value)
  const shown = Object.entries(value).find(([member]) => TELLING.has(member))
  return shown ? String(shown[1]) : JSON.stringify(value)
}

/** Of a date, a place, an article's source, a reference. */
const TELLING = new Set(['edtf', 'name', 'sha256', '_ref'])
