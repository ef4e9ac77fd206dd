import type {FeatureBuffer} from './features/index.ts'
import {FOLLOWS, isFresh, isOpen, LABEL_COUNT, OUTSIDE, START_ROW} from './labels.ts'
import {type Model, rowAt, transition} from './model.ts'

/** How much speaks for each label of each token, in the model's units: `LABEL_COUNT` numbers a token. */
export function scoresOf({index}: Model, {features, starts, tokens}: FeatureBuffer): Int32Array {
  const {entries} = index
  const scores = new Int32Array(tokens * LABEL_COUNT)
  for (let at = 0; at < tokens; at++) {
    const base = at * LABEL_COUNT
    const end = starts[at + 1] ?? 0
    for (let place = starts[at] ?? 0; place < end; place++) {
      const row = rowAt(index, features[place] ?? 0)
      if (row === 0) continue
      const first = row >>> 5
      const last = first + (row & 31)
      for (let n = first; n < last; n++) {
        const entry = entries[n] ?? 0
        const score = base + (entry >> 8)
        scores[score] = (scores[score] ?? 0) + ((entry << 24) >> 24)
      }
    }
  }
  return scores
}

/** The scores of the steps between labels: for each pair of FOLLOWS, and into each label at the start. */
export type StepScores = {pairs: Int32Array; opening: Int32Array}

const NEVER = -1e9

export function stepScoresOf(model: Model): StepScores {
  const {before, after} = FOLLOWS
  return {
    pairs: Int32Array.from(before, (from, pair) => transition(model, from, after[pair] ?? 0)),
    opening: Int32Array.from({length: LABEL_COUNT}, (_, label) =>
      isFresh(label) ? transition(model, START_ROW, label) : NEVER,
    ),
  }
}

/** The best sequence of labels in which no name is cut off (Viterbi). Of equals, the one with the smaller labels. */
export function bestLabels({pairs, opening}: StepScores, scores: Int32Array): Uint8Array {
  const {before, after} = FOLLOWS
  const totals = new Int32Array(scores.length).fill(NEVER)
  const origins = new Uint8Array(scores.length)
  for (let label = 0; label < LABEL_COUNT; label++) {
    totals[label] = (opening[label] ?? 0) + (scores[label] ?? 0)
  }
  for (let base = LABEL_COUNT; base < scores.length; base += LABEL_COUNT) {
    for (let pair = 0; pair < pairs.length; pair++) {
      const from = before[pair] ?? 0
      const place = base + (after[pair] ?? 0)
      const total = (totals[base - LABEL_COUNT + from] ?? 0) + (pairs[pair] ?? 0)
      if (total <= (totals[place] ?? 0)) continue
      totals[place] = total
      origins[place] = from
    }
    for (let place = base; place < base + LABEL_COUNT; place++) {
      totals[place] = (totals[place] ?? 0) + (scores[place] ?? 0)
    }
  }
  return traceBack(totals, origins)
}

function traceBack(totals: Int32Array, origins: Uint8Array): Uint8Array {
  const labels = new Uint8Array(totals.length / LABEL_COUNT)
  const base = totals.length - LABEL_COUNT
  let [label, best] = [OUTSIDE, Number.NEGATIVE_INFINITY]
  for (let last = 0; last < LABEL_COUNT; last++) {
    const total = totals[base + last] ?? 0
    if (!isOpen(last) && total > best) [label, best] = [last, total]
  }
  for (let at = labels.length - 1; at >= 0; at--) {
    labels[at] = label
    label = origins[at * LABEL_COUNT + label] ?? 0
  }
  return labels
}
