import type {NameType} from '../types.ts'

/** The types that the tagger tells apart: all that a name can have. Their order is that of the model's labels. */
export const TYPES: readonly NameType[] = [
  'person',
  'organization',
  'state',
  'place',
  'event',
  'demonym',
  'other',
]

/**
 * What a token is to the name that it is in. One that stands alone is told from the first of several, and the last from
 * those between (BIOES): it is where names begin and end that is hard.
 */
export type Part = 'begin' | 'inside' | 'end' | 'single'
const PARTS: readonly Part[] = ['begin', 'inside', 'end', 'single']

/** The label of a token that is in no name; after it come the four parts of each type. */
export const OUTSIDE = 0
export const LABEL_COUNT = 1 + TYPES.length * PARTS.length

export function labelOf(type: NameType, part: Part): number {
  return 1 + TYPES.indexOf(type) * PARTS.length + PARTS.indexOf(part)
}

/** The type that a label is of; `undefined` for that of no name. */
export function typeOf(label: number): NameType | undefined {
  return TYPES[Math.floor((label - 1) / PARTS.length)]
}

export function partOf(label: number): Part | undefined {
  return label === OUTSIDE ? undefined : PARTS[(label - 1) % PARTS.length]
}

/** May a name still be going on after a token of this label? */
export function isOpen(label: number): boolean {
  const part = partOf(label)
  return part === 'begin' || part === 'inside'
}

/** May a token of this label stand where no name is going on? */
export function isFresh(label: number): boolean {
  const part = partOf(label)
  return part !== 'inside' && part !== 'end'
}

/** May one label follow another? Names are never cut off and never grow into one another. */
export function mayFollow(before: number, after: number): boolean {
  if (!isOpen(before)) return isFresh(after)
  return !isFresh(after) && typeOf(before) === typeOf(after)
}

/** All pairs of labels that may follow one another, as two lists of the same length: what decoding runs over. */
export const FOLLOWS = pairs()

function pairs(): {before: Uint8Array; after: Uint8Array} {
  const all = Array.from({length: LABEL_COUNT}, (_, label) => label)
  const allowed = all.flatMap((before) =>
    all.filter((after) => mayFollow(before, after)).map((after) => [before, after] as const),
  )
  return {
    before: Uint8Array.from(allowed, ([before]) => before),
    after: Uint8Array.from(allowed, ([, after]) => after),
  }
}

/** The row of transitions that leads into a sentence's first token. */
export const START_ROW = LABEL_COUNT

/** A name in a sequence of tokens: from `from` up to, not including, `to`. */
export type TaggedSpan = {type: NameType; from: number; to: number}

/** The names that a valid sequence of labels spells. */
export function spansIn(labels: ArrayLike<number>): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  let from = 0
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? OUTSIDE
    const type = typeOf(label)
    if (!type) continue
    if (isFresh(label)) from = at
    if (!isOpen(label)) spans.push({type, from, to: at + 1})
  }
  return spans
}

/** The labels of a name of so many tokens. */
export function labelsOfSpan(type: NameType, length: number): Uint8Array {
  if (length === 1) return Uint8Array.of(labelOf(type, 'single'))
  const labels = new Uint8Array(length).fill(labelOf(type, 'inside'))
  labels[0] = labelOf(type, 'begin')
  labels[length - 1] = labelOf(type, 'end')
  return labels
}

/** Writes the labels of one name into a sequence. */
export function writeSpan(labels: Uint8Array, {type, from, to}: TaggedSpan): void {
  labels.set(labelsOfSpan(type, to - from), from)
}
