import {digestOfBytes} from '../digest.ts'
import {blockKey} from '../keys.ts'
import type {Block, Source, SourceOutcome} from '../types.ts'

import {decode} from './decode.ts'
import {filedFrom} from './filedFrom.ts'
import {layOut} from './layOut.ts'

export type Rejection = Extract<SourceOutcome, {outcome: 'rejected'}>
export type ReadOutcome = {outcome: 'read'; source: Source} | Rejection

/** What the newsroom calls the text: `name` is for people (a path as they typed it). */
export type Origin = {system: string; id: string; name: string}

/**
 * Plain text, as IMPORT.md lays it out: headline, date line, byline, then paragraphs between blank lines.
 * What is not that is rejected with what would have been right; nothing of it is guessed.
 */
export function readText(bytes: Uint8Array, origin: Origin): ReadOutcome {
  const {system, id, name} = origin
  const reject = (reason: string): Rejection => ({
    outcome: 'rejected',
    system,
    id,
    reason: `${name} ${reason}`,
  })

  const decoded = decode(bytes)
  if ('reason' in decoded) return reject(decoded.reason)
  const layout = layOut(decoded.text)
  if ('reason' in layout) return reject(layout.reason)

  const place = filedFrom(layout.paragraphs[0] ?? '')
  const source: Source = {
    system,
    id,
    format: 'text',
    sha256: digestOfBytes(bytes),
    headline: layout.headline,
    date: layout.date,
    ...(place ? {dateline: place} : {}),
    bylines: layout.bylines,
    blocks: blocksOf(layout.paragraphs),
  }
  return {outcome: 'read', source}
}

function blocksOf(paragraphs: string[]): Block[] {
  const seen = new Map<string, number>()
  return paragraphs.map((text) => {
    const occurrence = seen.get(text) ?? 0
    seen.set(text, occurrence + 1)
    return {key: blockKey(text, occurrence), style: 'normal', text}
  })
}
