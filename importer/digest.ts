import {createHash} from 'node:crypto'

/**
 * Hex digest of an ordered list of words. They are joined as JSON, so that ('ab', 'c') and ('a', 'bc') differ.
 * The only door to a hash for ids and keys: whatever replaces it must give the same digits, or every id changes.
 */
export function digest(parts: ReadonlyArray<string | number>, length: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length)
}

/** Hex digest of the bytes as they were read. */
export function digestOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
