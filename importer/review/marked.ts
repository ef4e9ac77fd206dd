import {pieceKey} from '../keys.ts'
import {isMember, type Member} from '../plan/member.ts'
import {isRecord} from '../plan/same.ts'

export type Place = {start: number; end: number}

/** Where a passage stands now: where it stood, or where the text says the same once. */
export function placeOf(
  {quote, start}: {quote: string; start: number},
  text: string,
): Place | undefined {
  if (text.startsWith(quote, start)) return {start, end: start + quote.length}
  const first = text.indexOf(quote)
  if (first < 0 || text.indexOf(quote, first + 1) >= 0) return undefined
  return {start: first, end: first + quote.length}
}

export function textOf(block: Member): string {
  return spansIn(block)
    .map(({text}) => String(text))
    .join('')
}

/** A block with an annotation on some of its text: spans are cut where it begins and ends, and no character changes. */
export function marked(block: Member, {start, end}: Place, annotation: Member): Member {
  let at = 0
  const children = spansIn(block).flatMap((span) => {
    const text = String(span.text)
    const [from, to] = [at, at + text.length]
    at = to
    const cuts = [from, ...[start, end].filter((cut) => cut > from && cut < to), to]
    return cuts.slice(1).map((until, piece) => {
      const since = cuts[piece] ?? from
      const isIn = since >= start && until <= end && until > since
      return {
        ...span,
        _key: piece === 0 ? span._key : pieceKey(span._key, since),
        text: text.slice(since - from, until - from),
        marks: [...marksOf(span), ...(isIn ? [annotation._key] : [])],
      }
    })
  })
  const markDefs = Array.isArray(block.markDefs) ? block.markDefs : []
  return {...block, markDefs: [...markDefs, annotation], children}
}

function spansIn({children}: Member): Member[] {
  return Array.isArray(children) ? children.filter(isMember) : []
}

function marksOf(span: Record<string, unknown>): unknown[] {
  return isRecord(span) && Array.isArray(span.marks) ? span.marks : []
}
