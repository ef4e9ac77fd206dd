import {isRecord} from '../documents/index.ts'

/** The same content, with a `_key` for every object in an array that has none. */
export function withArrayKeys<T>(content: T, ids: () => string): T {
  return addKeys(content, ids) as T
}

function addKeys(value: unknown, ids: () => string): unknown {
  if (Array.isArray(value)) {
    return value.map((member: unknown) => {
      const inner = addKeys(member, ids)
      return isRecord(inner) && typeof inner._key !== 'string'
        ? {...inner, _key: freshKey(ids)}
        : inner
    })
  }
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, addKeys(inner, ids)]),
  )
}

/** Twelve hexadecimal digits, like the keys that the Studio makes. */
function freshKey(ids: () => string): string {
  return ids().replaceAll('-', '').slice(0, 12)
}
