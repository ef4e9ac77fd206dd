import {combined, hashOfText} from '../textHash.ts'

/** What the lists say of a word as it is written, a bit each. */
export const LISTED = {
  /** Written with small letters: a word of every newspaper's page, or of the dictionary. */
  frequent: 1,
  english: 2,
  /** Written with small letters: a name that women or men are given somewhere. */
  female: 4,
  male: 8,
  /** Written as people write it: in the widest list of given and family names. */
  personName: 16,
}

/**
 * What is known of some hundred thousand words, eight bits a word, as a file that needs no making ready: sets of strings
 * would take longer to fill than everything else at the start, and ten times the memory. Instead of the words it holds
 * forty bits of hash of each, so that of ten million words that are not in it three are taken for one that is.
 *
 * After the number of words in each bucket, in a byte each, comes for each word what its bucket does not tell of it.
 */
export type WordTable = {starts: Uint32Array; members: Uint32Array}

/** The upper half of the hash. */
const BUCKETS = 2 ** 16

export function encodeWordTable(traits: ReadonlyMap<string, number>): Uint8Array {
  const buckets = Array.from({length: BUCKETS}, (): number[] => [])
  for (const [word, bits] of traits) {
    const hash = hashOfText(word)
    buckets[hash >>> 16]?.push(memberOf(word, hash) | bits)
  }
  const counts = buckets.map(({length}) => length)
  if (Math.max(...counts) > 255) throw new Error('More words than its counts can say fall together')
  const members = Uint32Array.from(buckets.flatMap((bucket) => bucket.sort((a, b) => a - b)))
  return Buffer.concat([Uint8Array.from(counts), new Uint8Array(members.buffer)])
}

/** `file` is not copied: it must stay as it is. */
export function decodeWordTable(file: Uint8Array): WordTable {
  const starts = new Uint32Array(BUCKETS + 1)
  for (let n = 0; n < BUCKETS; n++) starts[n + 1] = (starts[n] ?? 0) + (file[n] ?? 0)
  const from = file.byteOffset + BUCKETS
  return {starts, members: new Uint32Array(file.buffer, from, starts[BUCKETS])}
}

/** The bits of a word; 0 where the table does not know it. */
export function traitsIn({starts, members}: WordTable, word: string): number {
  const hash = hashOfText(word)
  const end = starts[(hash >>> 16) + 1] ?? 0
  let at = starts[hash >>> 16] ?? 0
  if (at === end) return 0
  const member = memberOf(word, hash) >>> 8
  for (; at < end; at++) {
    const known = members[at] ?? 0
    if (known >>> 8 === member) return known & 255
  }
  return 0
}

/** The lower half of the hash, eight bits of another one, and room for the traits. */
function memberOf(word: string, hash: number): number {
  let other = word.length
  for (let at = 0; at < word.length; at++) other = combined(other, word.charCodeAt(at))
  return ((hash << 16) | ((other & 255) << 8)) >>> 0
}
