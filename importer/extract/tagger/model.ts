import {LABEL_COUNT} from './labels.ts'

/**
 * What training has learned, ready for use. All weights are whole numbers, so that the labels of a sentence are found by
 * adding integers and come out the same on every machine.
 */
export type Model = {
  /** So many make 1 in the logarithms of probabilities. */
  unit: number
  /** From a row of `LABEL_COUNT + 1` (the last one leads into a sentence) to a label. */
  transitions: Int16Array
  rows: Rows
  index: Index
}

/** For each feature that matters, smallest first, the labels that it speaks for and against. */
export type Rows = {
  features: Int32Array
  /** Where each row begins in the two lists; one more entry than rows. */
  starts: Int32Array
  labels: Uint8Array
  weights: Int8Array
}

/**
 * The rows laid out for look-up, which is where reading spends its time: few places of memory are touched for a feature
 * that is known, and one small one for most that are not.
 */
export type Index = {
  /** A bit for every ending of a feature: none of the rows has it where that is 0. */
  filter: Int32Array
  /** Open addressing: a feature plus one (0 is no entry), then where its row begins, times 32, plus its length. */
  table: Int32Array
  /** A label in the high byte, a weight in the low one. */
  entries: Int16Array
}

const FILTER_BITS = 20
const FILTER_MASK = 2 ** FILTER_BITS - 1

export function modelOf(unit: number, transitions: Int16Array, rows: Rows): Model {
  return {unit, transitions, rows, index: indexOf(rows)}
}

function indexOf({features, starts, labels, weights}: Rows): Index {
  let slots = 1024
  while (slots < features.length * 1.6) slots *= 2
  const filter = new Int32Array(2 ** FILTER_BITS / 32)
  const table = new Int32Array(slots * 2)
  const entries = new Int16Array(labels.length)
  for (let n = 0; n < entries.length; n++) {
    entries[n] = ((labels[n] ?? 0) << 8) | ((weights[n] ?? 0) & 255)
  }
  for (let row = 0; row < features.length; row++) {
    const feature = features[row] ?? 0
    const bit = feature & FILTER_MASK
    filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31))
    let slot = feature & (slots - 1)
    while (table[slot * 2] !== 0) slot = (slot + 1) & (slots - 1)
    const start = starts[row] ?? 0
    table[slot * 2] = feature + 1
    table[slot * 2 + 1] = start * 32 + (starts[row + 1] ?? 0) - start
  }
  return {filter, table, entries}
}

/** Where a feature's row is, times 32, plus how long it is; 0 where the model does not know the feature. */
export function rowAt({filter, table}: Index, feature: number): number {
  const bit = feature & FILTER_MASK
  if ((((filter[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0
  const mask = table.length / 2 - 1
  for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
    const key = table[slot * 2]
    if (key === 0) return 0
    if (key === feature + 1) return table[slot * 2 + 1] ?? 0
  }
}

export function transition({transitions}: Model, before: number, after: number): number {
  return transitions[before * LABEL_COUNT + after] ?? 0
}
