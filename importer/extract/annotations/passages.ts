import {HEADLINE, type Source, type Span} from '../../types.ts'

/** The headline or a block, and where it begins in the file that it was read from. */
export type Passage = {block: string; text: string; from: number}

/** Where the headline and the blocks stand in the file, in its order. Between them lie date line, byline, blank lines. */
export function passagesOf({headline, blocks}: Source, file: string): Passage[] {
  let after = 0
  return [{key: HEADLINE, text: headline}, ...blocks].map(({key, text}) => {
    const from = file.indexOf(text, after)
    if (from < 0) throw new Error(`the text has changed since it was read: “${text}” is gone`)
    after = from + text.length
    return {block: key, text, from}
  })
}

/** A place in the file as a place in its headline or a block; undefined where it is in neither. */
export function spanIn(passages: Passage[], start: number, end: number): Span | undefined {
  const passage = passages.findLast(({from}) => from <= start)
  if (!passage || end > passage.from + passage.text.length) return undefined
  const [first, last] = [start - passage.from, end - passage.from]
  return {block: passage.block, start: first, end: last, quote: passage.text.slice(first, last)}
}

/** Where a name stands in a text as a word of its own, from the top. */
export function occurrencesOf(name: string, text: string): number[] {
  const found: number[] = []
  let at = text.indexOf(name)
  while (at >= 0) {
    const end = at + name.length
    const isWord =
      !ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at)) &&
      !BEGINS_WORD.test(text.slice(end, end + 2))
    if (isWord) found.push(at)
    at = text.indexOf(name, isWord ? end : at + 1)
  }
  return found
}

/** The guidelines' bounds of a word. Two code units hold a whole character, whatever it is. */
const ENDS_IN_WORD = /[\p{L}\p{N}_]$/u
const BEGINS_WORD = /^[\p{L}\p{N}_]/u
