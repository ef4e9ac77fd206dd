/** A logistic regression over named features: what is true of a candidate, and how much each speaks for it. */
export type LinearModel = {
  bias: number
  weights: Readonly<Record<string, number>>
  /** A candidate at least this likely is taken. */
  threshold: number
}

/** How likely a candidate of these features is right, by what the model learnt from annotated articles. */
export function likelihood({bias, weights}: LinearModel, features: readonly string[]): number {
  let sum = bias
  for (const feature of features) sum += weights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}
