import {sha256} from '@noble/hashes/sha2.js'

/**
 * Hex digest of an ordered list of words. They are joined as JSON, so that ('ab', 'c') and ('a', 'bc') differ.
 * The only door to a hash for ids and keys: whatever replaces it must give the same digits, or every id changes.
 */
export function digest(parts: ReadonlyArray<string | number>, length: number): string {
  return hex(JSON.stringify(parts)).slice(0, length)
}

/** Hex digest of the bytes as they were read. */
export function digestOfBytes(bytes: Uint8Array): string {
  return hex(bytes)
}

/** Node's own is many times faster; a browser has none that answers at once, and the Studio makes keys too. */
const node = globalThis.process?.getBuiltinModule?.('node:crypto')

function hex(data: string | Uint8Array): string {
  return node ? node.hash('sha256', data, 'hex') : hexInBrowser(data)
}

/** As Node's: a test compares them. */
export function hexInBrowser(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
