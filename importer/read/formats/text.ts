import {digestOfBytes} from '../../digest.ts'
import {blocksOf} from '../blocksOf.ts'
import {decode, SIZE_LIMIT} from '../decode.ts'
import {filedFrom} from '../filedFrom.ts'
import {layOut} from '../layOut.ts'
import {type Origin, type ReadOutcome, rejection} from '../outcome.ts'
import type {Format} from './format.ts'

/** What nothing else recognises is plain text, for that has no marks of its own. */
export const text: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  recognises: () => true,
  limit: SIZE_LIMIT,
  load: async () => ({read: readText}),
}

/**
 * Plain text, as IMPORT.md lays it out: headline, date line, byline, then paragraphs between blank lines.
 * What is not that is rejected with what would have been right; nothing of it is guessed.
 */
export function readText(bytes: Uint8Array, origin: Origin): ReadOutcome {
  const decoded = decode(bytes)
  if ('reason' in decoded) return rejection(origin, decoded.reason)
  const layout = layOut(decoded.text)
  if ('reason' in layout) return rejection(origin, layout.reason)

  const {headline, date, bylines, paragraphs} = layout
  const place = filedFrom(paragraphs[0] ?? '')
  const source = {
    system: origin.system,
    id: origin.id,
    format: 'text' as const,
    sha256: digestOfBytes(bytes),
    headline,
    date,
    ...(place ? {dateline: place} : {}),
    bylines,
    blocks: blocksOf(paragraphs.map((text) => ({style: 'normal', text}))),
  }
  return {outcome: 'read', source}
}
