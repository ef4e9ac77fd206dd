import {exponential} from './exponential.ts'
import {FOLLOWS, isFresh, isOpen, LABEL_COUNT, START_ROW} from './labels.ts'

/**
 * The sums over all sequences of labels that forward-backward keeps, each token's divided by a total of its own so that
 * long sentences do not run out of numbers. `LABEL_COUNT` numbers a token.
 */
export type Lattice = {
  tokens: number
  /** e to the power of the scores, each token's relative to its highest. */
  emissions: Float64Array
  forward: Float64Array
  backward: Float64Array
  totals: Float64Array
  /** e to the power of the transitions that may be, in the order of FOLLOWS, and into each label at the start. */
  steps: Float64Array
  opening: Float64Array
}

/** How likely each label is that may open a sentence, and each step, from the logarithms of a model. */
export function stepsOf(transitionAt: (before: number, after: number) => number) {
  const {before, after} = FOLLOWS
  return {
    steps: Float64Array.from(before, (from, pair) =>
      exponential(transitionAt(from, after[pair] ?? 0)),
    ),
    opening: Float64Array.from({length: LABEL_COUNT}, (_, label) =>
      isFresh(label) ? exponential(transitionAt(START_ROW, label)) : 0,
    ),
  }
}

/** Forward-backward over a sentence, from its scores (as logarithms) and the steps between labels. */
export function latticeOf(
  scores: ArrayLike<number>,
  scale: number,
  {steps, opening}: Pick<Lattice, 'steps' | 'opening'>,
): Lattice {
  const tokens = scores.length / LABEL_COUNT
  const lattice: Lattice = {
    tokens,
    emissions: emissionsOf(scores, scale),
    forward: new Float64Array(scores.length),
    backward: new Float64Array(scores.length),
    totals: new Float64Array(tokens),
    steps,
    opening,
  }
  goForward(lattice)
  goBackward(lattice)
  return lattice
}

function emissionsOf(scores: ArrayLike<number>, scale: number): Float64Array {
  const emissions = new Float64Array(scores.length)
  for (let base = 0; base < scores.length; base += LABEL_COUNT) {
    let highest = Number.NEGATIVE_INFINITY
    for (let label = 0; label < LABEL_COUNT; label++) {
      highest = Math.max(highest, scores[base + label] ?? 0)
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      emissions[base + label] = exponential(((scores[base + label] ?? 0) - highest) * scale)
    }
  }
  return emissions
}

const {before: BEFORES, after: AFTERS} = FOLLOWS

function goForward({tokens, emissions, forward, totals, steps, opening}: Lattice): void {
  for (let at = 0; at < tokens; at++) {
    const base = at * LABEL_COUNT
    if (at === 0) forward.set(opening)
    else {
      for (let pair = 0; pair < steps.length; pair++) {
        const place = base + (AFTERS[pair] ?? 0)
        const from = forward[base - LABEL_COUNT + (BEFORES[pair] ?? 0)] ?? 0
        forward[place] = (forward[place] ?? 0) + from * (steps[pair] ?? 0)
      }
    }
    let total = 0
    for (let label = 0; label < LABEL_COUNT; label++) {
      const isCutOff = at === tokens - 1 && isOpen(label)
      const value = isCutOff ? 0 : (forward[base + label] ?? 0) * (emissions[base + label] ?? 0)
      forward[base + label] = value
      total += value
    }
    totals[at] = total
    for (let label = 0; label < LABEL_COUNT; label++) {
      forward[base + label] = (forward[base + label] ?? 0) / total
    }
  }
}

function goBackward({tokens, emissions, backward, totals, steps}: Lattice): void {
  const last = (tokens - 1) * LABEL_COUNT
  for (let label = 0; label < LABEL_COUNT; label++) backward[last + label] = isOpen(label) ? 0 : 1
  for (let base = last - LABEL_COUNT; base >= 0; base -= LABEL_COUNT) {
    const total = totals[base / LABEL_COUNT + 1] ?? 1
    for (let pair = 0; pair < steps.length; pair++) {
      const place = base + (BEFORES[pair] ?? 0)
      const next = base + LABEL_COUNT + (AFTERS[pair] ?? 0)
      const value = (steps[pair] ?? 0) * (emissions[next] ?? 0) * (backward[next] ?? 0)
      backward[place] = (backward[place] ?? 0) + value / total
    }
  }
}

/** Of all that a sentence may mean, how much has exactly these labels from the token at `from` on. */
export function likelihood(lattice: Lattice, from: number, labels: ArrayLike<number>): number {
  const {forward, backward, emissions, totals} = lattice
  const place = (index: number) => (from + index) * LABEL_COUNT + (labels[index] ?? 0)
  let share = forward[place(0)] ?? 0
  for (let index = 1; index < labels.length; index++) {
    const step = stepBetween(lattice, labels[index - 1] ?? 0, labels[index] ?? 0)
    share *= (step * (emissions[place(index)] ?? 0)) / (totals[from + index] ?? 1)
  }
  return share * (backward[place(labels.length - 1)] ?? 0)
}

/** The factor of the step from one label to another; 0 where it may not be. */
function stepBetween({steps}: Lattice, before: number, after: number): number {
  const pair = PAIRS[before * LABEL_COUNT + after] ?? 0
  return pair === 0 ? 0 : (steps[pair - 1] ?? 0)
}

/** The number of each allowed pair in FOLLOWS, plus one. */
const PAIRS = new Int16Array(LABEL_COUNT * LABEL_COUNT)
BEFORES.forEach((before, pair) => {
  PAIRS[before * LABEL_COUNT + (AFTERS[pair] ?? 0)] = pair + 1
})

/** How likely a token has a label, over all sequences. */
export function marginal({forward, backward}: Lattice, at: number, label: number): number {
  const place = at * LABEL_COUNT + label
  return (forward[place] ?? 0) * (backward[place] ?? 0)
}

/** How likely two neighbouring tokens have the labels of a pair of FOLLOWS; `at` is the second one. */
export function pairMarginal(
  {emissions, forward, backward, totals, steps}: Lattice,
  at: number,
  pair: number,
): number {
  const [here, before] = [
    at * LABEL_COUNT + (AFTERS[pair] ?? 0),
    (at - 1) * LABEL_COUNT + (BEFORES[pair] ?? 0),
  ]
  const into = (forward[before] ?? 0) * (steps[pair] ?? 0)
  return (into * (emissions[here] ?? 0) * (backward[here] ?? 0)) / (totals[at] ?? 1)
}
