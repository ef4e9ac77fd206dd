/** A logistic regression over named features: what is true of a candidate, and how much each speaks for it. */
export type LinearModel = {
  bias: number
  weights: Readonly<Record<string, number>>
  /** A candidate at least this likely is taken. */
  threshold: number
}

/** How likely a candidate of these features is right, by what the model learnt from annotated articles. */
export function likelihood({bias, weights}: LinearModel, features: readonly string[]): number {
  const known = mapOf(weights)
  let sum = bias
  for (const feature of features) sum += known.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** Features are strings made anew for each candidate, for which a map need not find the one copy that a property has. */
const maps = new WeakMap<LinearModel['weights'], Map<string, number>>()

function mapOf(weights: LinearModel['weights']): Map<string, number> {
  const map = maps.get(weights) ?? new Map(Object.entries(weights))
  maps.set(weights, map)
  return map
}
