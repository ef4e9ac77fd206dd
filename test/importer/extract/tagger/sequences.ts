import fc from 'fast-check'
import {
  isFresh,
  isOpen,
  LABEL_COUNT,
  mayFollow,
  START_ROW,
} from '../../../../importer/extract/tagger/labels.ts'

/** A few tokens' scores and the steps between labels, as a model would give them. */
export type Scored = {scores: Int32Array; transitions: Int16Array}

export function scored(tokens: {min: number; max: number}): fc.Arbitrary<Scored> {
  const numbers = (length: number) =>
    fc.array(fc.integer({min: -60, max: 60}), {minLength: length, maxLength: length})
  return fc.integer(tokens).chain((count) =>
    fc.record({
      scores: numbers(count * LABEL_COUNT).map((list) => Int32Array.from(list)),
      transitions: numbers((LABEL_COUNT + 1) * LABEL_COUNT).map((list) => Int16Array.from(list)),
    }),
  )
}

/** All sequences of labels that a sentence of so many tokens may have. */
export function* sequencesOf(tokens: number, before: number[] = []): Generator<number[]> {
  const last = before.at(-1)
  if (before.length === tokens) {
    if (last !== undefined && !isOpen(last)) yield before
    return
  }
  for (let label = 0; label < LABEL_COUNT; label++) {
    const mayStand = last === undefined ? isFresh(label) : mayFollow(last, label)
    if (mayStand) yield* sequencesOf(tokens, [...before, label])
  }
}

export function totalOf(labels: ArrayLike<number>, {scores, transitions}: Scored): number {
  let [total, before] = [0, START_ROW]
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0
    total += (scores[at * LABEL_COUNT + label] ?? 0) + stepOf(transitions, before, label)
    before = label
  }
  return total
}

export function stepOf(transitions: Int16Array, before: number, after: number): number {
  return transitions[before * LABEL_COUNT + after] ?? 0
}
