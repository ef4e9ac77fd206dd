import {type Mark, type MarkedText, markedSpans, markedText} from './markedText.ts'
import type {Member} from './member.ts'
import {type Merged, strongestOutcome} from './mergeOutcome.ts'
import {same} from './same.ts'

type Sides = {base: Member; live: Member; next: Member}
type MergeValue = (base: unknown, live: unknown, next: unknown) => Merged

/**
 * A paragraph that a person and the source both changed. Its words are one thing and its marks are others: where only
 * one side changed the words, what the other did to the links in them is done there as well. Undefined where it cannot be.
 */
export function mergeBlock({base, live, next}: Sides, merge: MergeValue): Merged | undefined {
  const [was, is, says] = [markedText(base), markedText(live), markedText(next)]
  if (!was || !is || !says) return undefined
  const words = merge(was.text, is.text, says.text)
  if (words.outcome === 'conflict') return undefined
  const isTaken = words.outcome === 'taken'
  const marked = isTaken ? carried(says, was, is, 'all') : carried(is, was, says, 'what fits')
  if (!marked) return undefined
  const frame = isTaken ? next : live
  const spans = sameMarks(marked, isTaken ? says : is) ? {} : markedSpans(live._key, marked)
  const form = formOf({base, live, next}, merge)
  const value = {...frame, ...spans, ...form.fields}
  const outcome = same(value, live) ? 'kept' : 'taken'
  return {value, outcome: strongestOutcome([outcome, form.outcome])}
}

/** What one side did to the marks, done to the other side's words. A person's are carried all, or none. */
function carried(
  into: MarkedText,
  was: MarkedText,
  from: MarkedText,
  wanted: 'all' | 'what fits',
): MarkedText | undefined {
  const marks = new Map(into.marks)
  for (const [id, mark] of was.marks) {
    const here = marks.get(id)
    const now = from.marks.get(id)
    if (!here || !same(mark.definition, here.definition)) continue
    if (!now) marks.delete(id)
    else if (now.definition) marks.set(id, {...here, definition: now.definition})
  }
  for (const [id, mark] of from.marks) {
    if (was.marks.has(id) || marks.has(id)) continue
    const start = placeOf(mark, from.text, into.text)
    const end = start === undefined ? undefined : start + mark.quote.length
    const isFree = (other: Mark): boolean =>
      !other.definition || other.end <= (start ?? 0) || (end ?? 0) <= other.start
    const fits = start !== undefined && (!mark.definition || [...marks.values()].every(isFree))
    if (fits) marks.set(id, {...mark, start, end: start + mark.quote.length})
    else if (wanted === 'all') return undefined
  }
  return {text: into.text, marks}
}

/** Where the same words stand in the other text: the only time that they do, or as often after the beginning. */
function placeOf({quote, start}: Mark, from: string, into: string): number | undefined {
  const places = occurrences(quote, into)
  const [only, second] = places
  return second === undefined ? only : places[occurrences(quote, from).indexOf(start)]
}

function occurrences(quote: string, text: string): number[] {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

function sameMarks(one: MarkedText, two: MarkedText): boolean {
  return same([...one.marks].sort(byId), [...two.marks].sort(byId))
}

function byId([one]: [string, Mark], [two]: [string, Mark]): number {
  return one < two ? -1 : 1
}

/** A heading, a quotation, an item of a list. */
function formOf({base, live, next}: Sides, merge: MergeValue) {
  const merged = ['style', 'listItem', 'level'].map(
    (field) => [field, merge(base[field], live[field], next[field])] as const,
  )
  return {
    fields: Object.fromEntries(
      merged.flatMap(([field, {value}]) => (value === undefined ? [] : [[field, value]])),
    ),
    outcome: strongestOutcome(merged.map(([, {outcome}]) => outcome)),
  }
}
