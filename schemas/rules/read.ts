import type {Path} from './types.ts'

/** A member of an array, with its place in the document. */
export type Member = {value: Record<string, unknown>; path: Path}

/** The members of an array of objects; none when the field is something else. */
export function membersOf(parent: Record<string, unknown>, field: string): Member[] {
  const array = parent[field]
  if (!Array.isArray(array)) return []
  return array.flatMap((value: unknown, index) =>
    isRecord(value)
      ? [{value, path: [field, typeof value._key === 'string' ? {_key: value._key} : index]}]
      : [],
  )
}

/** The published id that a reference points to. */
export function targetOf(reference: unknown): string | undefined {
  if (!isRecord(reference) || typeof reference._ref !== 'string') return undefined
  return publishedId(reference._ref)
}

/** A draft or a version stands for the document that it will be. */
export function publishedId(id: string): string {
  return id.replace(/^(drafts\.|versions\.[^.]+\.)/, '')
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
