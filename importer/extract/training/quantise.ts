import {LABEL_COUNT} from '../tagger/labels.ts'
import {type Model, modelOf} from '../tagger/model.ts'
import type {Weights} from './learn.ts'

export type QuantiseSettings = {
  /** A weight of 1 becomes this many. */
  scale: number
  /**
   * By how much the learned weights are too sure of themselves: with them divided by this, what is called 0.9 was right
   * nine times in ten in articles that were not learned from.
   */
  temperature: number
  /** Weights below it are left out, and features with none left are forgotten. */
  least: number
}

export const QUANTISING: QuantiseSettings = {scale: 40, temperature: 1.4, least: 0.06}

const HIGHEST = 127

/** The learned weights as bytes, the small ones left out; features in the order of their numbers. */
export function quantise(
  {features, weights, transitions}: Weights,
  {scale, temperature, least}: QuantiseSettings,
): Model {
  const order = Array.from(features.keys()).sort((a, b) => (features[a] ?? 0) - (features[b] ?? 0))
  const kept: number[] = []
  const starts = [0]
  const labels: number[] = []
  const bytes: number[] = []
  for (const number of order) {
    const before = labels.length
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = weights[number * LABEL_COUNT + label] ?? 0
      const byte = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(weight * scale)))
      if (byte === 0 || Math.abs(weight) < least) continue
      labels.push(label)
      bytes.push(byte)
    }
    if (labels.length === before) continue
    kept.push(features[number] ?? 0)
    starts.push(labels.length)
  }
  return modelOf(
    Math.round(scale * temperature),
    Int16Array.from(transitions, (weight) => Math.round(weight * scale)),
    {
      features: Int32Array.from(kept),
      starts: Int32Array.from(starts),
      labels: Uint8Array.from(labels),
      weights: Int8Array.from(bytes),
    },
  )
}
