import type {Span} from '../../types.ts'
import type {Line} from './lines.ts'

/** The span of a sentence's words from `from` up to, not including, `to`; it has the article's own characters. */
export function nameAt({block, text, words}: Line, from: number, to: number): Span {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last)
    throw new RangeError(`No words ${from} to ${to} in a sentence of ${words.length}`)
  return {block, start: first.start, end: last.end, quote: text.slice(first.start, last.end)}
}
