import type {SQLOutputValue} from 'node:sqlite'
import type {LakeDocument} from '../documents/index.ts'

export type Row = Record<string, SQLOutputValue>

/** A column that the schema declares as text and not null. */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw new TypeError(`The store's column ${column} holds no text`)
  return value
}

/** A document from the store's own JSON: it was checked when it was written. */
export function decodeDocument(json: string): LakeDocument {
  return JSON.parse(json) as LakeDocument
}

/** Some attributes of a document, from the store's own JSON. */
export function decodeAttributes(json: string): Record<string, unknown> {
  return JSON.parse(json) as Record<string, unknown>
}

export function decodeOptionalDocument(row: Row, column: string): LakeDocument | undefined {
  return row[column] === null ? undefined : decodeDocument(text(row, column))
}
