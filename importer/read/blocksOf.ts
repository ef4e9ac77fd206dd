import {blockKey} from '../keys.ts'
import type {Block} from '../types.ts'

/** Paragraphs as blocks: each gets its key. */
export function blocksOf(paragraphs: ReadonlyArray<Omit<Block, 'key'>>): Block[] {
  const seen = new Map<string, number>()
  return paragraphs.map((paragraph) => {
    const occurrence = seen.get(paragraph.text) ?? 0
    seen.set(paragraph.text, occurrence + 1)
    return {key: blockKey(paragraph.text, occurrence), ...paragraph}
  })
}
