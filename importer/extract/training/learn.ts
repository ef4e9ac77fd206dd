import {FOLLOWS, LABEL_COUNT, OUTSIDE, START_ROW} from '../tagger/labels.ts'
import {type Lattice, latticeOf, marginal, pairMarginal, stepsOf} from '../tagger/marginals.ts'
import {createChance, shuffled} from './chance.ts'
import type {Example} from './examples.ts'

/** Learned weights before they are made small: `LABEL_COUNT` for each of the features, in their order. */
export type Weights = {features: Int32Array; weights: Float32Array; transitions: Float32Array}

export type LearnSettings = {
  seed: number
  /** How many times it goes through the texts. */
  rounds: number
  rate: number
  /** How many features of a token are left out at each sight of it, so that none is relied on alone. */
  dropout: number
  penalty: number
  onRound?: (round: number, of: number) => void
}

export const LEARNING = {
  seed: 1,
  rounds: 12,
  rate: 0.1,
  dropout: 0.7,
  penalty: 1e-4,
}

/**
 * A linear-chain conditional random field, by stochastic gradients (AdaGrad). What it gives is the mean over the second
 * half of the rounds.
 */
export function learn(texts: Example[], settings: LearnSettings): Weights {
  const {features, examples} = numbered(texts)
  const state = createState(features.length)
  const chance = createChance(settings.seed)
  for (let round = 0; round < settings.rounds; round++) {
    for (const example of shuffled(examples, chance)) step(state, example, settings, chance)
    if (round >= settings.rounds / 2) addToMean(state)
    settings.onRound?.(round + 1, settings.rounds)
  }
  return {features, ...meanOf(state)}
}

/** The features under numbers without gaps, in the order in which they are met. */
function numbered(examples: Example[]): {features: Int32Array; examples: Example[]} {
  const numbers = new Int32Array(2 ** 24)
  const met: number[] = []
  const renumbered = examples.map((example) => ({
    ...example,
    features: example.features.map((feature) => {
      if (numbers[feature] === 0) numbers[feature] = met.push(feature)
      return (numbers[feature] ?? 0) - 1
    }),
  }))
  return {features: Int32Array.from(met), examples: renumbered}
}

type State = {
  weights: Float32Array
  gradients: Float32Array
  sums: Float32Array
  transitions: Float32Array
  transitionGradients: Float32Array
  transitionSums: Float32Array
  summed: number
}

function createState(features: number): State {
  const [size, steps] = [features * LABEL_COUNT, (LABEL_COUNT + 1) * LABEL_COUNT]
  return {
    weights: new Float32Array(size),
    gradients: new Float32Array(size),
    sums: new Float32Array(size),
    transitions: new Float32Array(steps),
    transitionGradients: new Float32Array(steps),
    transitionSums: new Float32Array(steps),
    summed: 0,
  }
}

/** Learns from one sentence. */
function step(state: State, example: Example, settings: LearnSettings, chance: () => number): void {
  const kept = thinned(example, settings.dropout, chance)
  const scale = 1 / (1 - settings.dropout)
  const steps = stepsOf((before, after) => state.transitions[before * LABEL_COUNT + after] ?? 0)
  const lattice = latticeOf(scoresOf(state.weights, kept), scale, steps)
  updateWeights(state, lattice, kept, settings)
  updateTransitions(state, lattice, example.labels, settings)
}

/** The example with some of its features left out. */
function thinned({features, starts, labels}: Example, dropout: number, chance: () => number) {
  const kept = {features: new Int32Array(features.length), starts: starts.slice(), labels}
  let length = 0
  for (let at = 0; at < labels.length; at++) {
    kept.starts[at] = length
    for (let index = starts[at] ?? 0; index < (starts[at + 1] ?? 0); index++) {
      if (chance() >= dropout) kept.features[length++] = features[index] ?? 0
    }
  }
  kept.starts[labels.length] = length
  return kept
}

function scoresOf(weights: Float32Array, {features, starts, labels}: Example): Float64Array {
  const scores = new Float64Array(labels.length * LABEL_COUNT)
  for (let at = 0; at < labels.length; at++) {
    const base = at * LABEL_COUNT
    for (let index = starts[at] ?? 0; index < (starts[at + 1] ?? 0); index++) {
      const row = (features[index] ?? 0) * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[base + label] = (scores[base + label] ?? 0) + (weights[row + label] ?? 0)
      }
    }
  }
  return scores
}

/** Smaller gradients change nothing that anybody would notice, and most are. */
const NEGLIGIBLE = 1e-4
const DAMPING = 0.1

function updateWeights(
  {weights, gradients}: State,
  lattice: Lattice,
  {features, starts, labels}: Example,
  {rate, penalty}: LearnSettings,
): void {
  const errors = new Float64Array(LABEL_COUNT)
  for (let at = 0; at < labels.length; at++) {
    for (let label = 0; label < LABEL_COUNT; label++) errors[label] = marginal(lattice, at, label)
    const right = labels[at] ?? OUTSIDE
    errors[right] = (errors[right] ?? 0) - 1
    for (let index = starts[at] ?? 0; index < (starts[at + 1] ?? 0); index++) {
      const row = (features[index] ?? 0) * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) {
        const weight = weights[row + label] ?? 0
        const gradient = (errors[label] ?? 0) + penalty * weight
        if (gradient < NEGLIGIBLE && gradient > -NEGLIGIBLE) continue
        const seen = (gradients[row + label] ?? 0) + gradient * gradient
        gradients[row + label] = seen
        weights[row + label] = weight - (rate * gradient) / (DAMPING + Math.sqrt(seen))
      }
    }
  }
}

function updateTransitions(
  {transitions, transitionGradients}: State,
  lattice: Lattice,
  labels: Uint8Array,
  {rate}: LearnSettings,
): void {
  const errors = new Float64Array(transitions.length)
  const add = (row: number, label: number, value: number) => {
    const place = row * LABEL_COUNT + label
    errors[place] = (errors[place] ?? 0) + value
  }
  for (let label = 0; label < LABEL_COUNT; label++)
    add(START_ROW, label, marginal(lattice, 0, label))
  add(START_ROW, labels[0] ?? OUTSIDE, -1)
  for (let at = 1; at < labels.length; at++) {
    for (let pair = 0; pair < FOLLOWS.before.length; pair++) {
      add(FOLLOWS.before[pair] ?? 0, FOLLOWS.after[pair] ?? 0, pairMarginal(lattice, at, pair))
    }
    add(labels[at - 1] ?? OUTSIDE, labels[at] ?? OUTSIDE, -1)
  }
  errors.forEach((gradient, place) => {
    if (gradient === 0) return
    const seen = (transitionGradients[place] ?? 0) + gradient * gradient
    transitionGradients[place] = seen
    const change = (rate * gradient) / (DAMPING + Math.sqrt(seen))
    transitions[place] = (transitions[place] ?? 0) - change
  })
}

function addToMean(state: State): void {
  const {weights, sums, transitions, transitionSums} = state
  for (let n = 0; n < sums.length; n++) sums[n] = (sums[n] ?? 0) + (weights[n] ?? 0)
  for (let n = 0; n < transitionSums.length; n++) {
    transitionSums[n] = (transitionSums[n] ?? 0) + (transitions[n] ?? 0)
  }
  state.summed++
}

function meanOf({sums, transitionSums, summed}: State) {
  return {
    weights: sums.map((sum) => sum / summed),
    transitions: transitionSums.map((sum) => sum / summed),
  }
}
