import type {LinearModel} from '../../linearModel.ts'

/** A candidate that an annotated article shows to be right or wrong, and how much that says; 1 where nothing else is said. */
export type Example = {features: readonly string[]; right: boolean; weight?: number}

/** How much a weight must earn (the more the fewer stand out), and from what likelihood on a candidate is taken. */
export type FitSettings = {caution: number; threshold: number}

const ROUNDS = 250
const RATE = 0.3
/** A feature seen once says nothing of others. */
const LEAST = 2
/** Weights smaller than this change no decision, and fill the file. */
const SMALLEST = 0.05

/**
 * Fits a logistic regression by gradient descent with a step of its own for each weight (AdaGrad), pulled towards zero.
 * It starts from nothing and leaves nothing to chance: the same examples give the same model.
 */
export function fitModel(
  examples: readonly Example[],
  {caution, threshold}: FitSettings,
): LinearModel {
  const names = frequentFeatures(examples)
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({features}) =>
    Int32Array.from(new Set(features.flatMap((name) => indexOf.get(name) ?? []))),
  )
  const weights = new Float64Array(names.length + 1)
  const travelled = new Float64Array(names.length + 1).fill(1e-6)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(weights, rows, examples)
    for (let index = 0; index < weights.length; index++) {
      const pull = index < names.length ? caution * (weights[index] ?? 0) : 0
      const step = (slope[index] ?? 0) + pull
      travelled[index] = (travelled[index] ?? 0) + step * step
      weights[index] = (weights[index] ?? 0) - (RATE * step) / Math.sqrt(travelled[index] ?? 1)
    }
  }
  return {
    bias: rounded(wholeBias(weights, rows, examples)),
    threshold,
    weights: Object.fromEntries(
      names
        .map((name, index) => [name, rounded(weights[index] ?? 0)] as const)
        .filter(([, weight]) => Math.abs(weight) >= SMALLEST),
    ),
  }
}

function frequentFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>()
  for (const {features} of examples) {
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort()
}

/** How the error changes with each weight; the last is the bias. */
function slopeAt(
  weights: Float64Array,
  rows: Int32Array[],
  examples: readonly Example[],
): Float64Array {
  const bias = weights.length - 1
  const slope = new Float64Array(weights.length)
  for (const [at, row] of rows.entries()) {
    let sum = weights[bias] ?? 0
    for (const index of row) sum += weights[index] ?? 0
    const {right = false, weight = 1} = examples[at] ?? {}
    const error = weight * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0))
    slope[bias] = (slope[bias] ?? 0) + error
    for (const index of row) slope[index] = (slope[index] ?? 0) + error
  }
  return slope
}

/**
 * The bias with which the likelihoods add up to the examples that are right, each counted whole: a likelihood is to say how
 * often what looks so is right, whatever the examples were weighted by.
 */
function wholeBias(
  weights: Float64Array,
  rows: Int32Array[],
  examples: readonly Example[],
): number {
  if (examples.every(({weight = 1}) => weight === 1)) return weights.at(-1) ?? 0
  const whole = examples.map(({features, right}) => ({features, right}))
  const moved = weights.slice()
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(moved, rows, whole).at(-1) ?? 0
    moved[moved.length - 1] = (moved.at(-1) ?? 0) - (4 * slope) / examples.length
  }
  return moved.at(-1) ?? 0
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
