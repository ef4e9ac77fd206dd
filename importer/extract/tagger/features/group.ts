import {featureOf} from '../hashing.ts'
import type {Tokens} from '../tokens.ts'

/** Where features go: `length` of `features` are in use. */
export type FeatureSink = {features: Int32Array; length: number}

/** What a group says of the token at `at` in the sentence from `from` up to, not including, `to`. */
export type FeatureWriter = (at: number, from: number, to: number, sink: FeatureSink) => void

/** Features of one idea. What they need of the article as a whole is worked out before the first token. */
export type FeatureGroup = (tokens: Tokens) => FeatureWriter

/** Adds the feature "`value` under `template`". Templates have numbers of their own, in blocks of a hundred a group. */
export function add(sink: FeatureSink, template: number, value: number): void {
  sink.features[sink.length++] = featureOf(template, value)
}
