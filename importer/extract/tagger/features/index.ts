import type {Tokens} from '../tokens.ts'
import {besideGroup} from './beside.ts'
import {elsewhereGroup} from './elsewhere.ts'
import type {FeatureGroup, FeatureSink} from './group.ts'
import {proposalGroup} from './proposal.ts'
import {runGroup} from './run.ts'
import {wordGroup} from './word.ts'

/** All that the tagger looks at, a file a group. Training and reading call the same ones. */
const groups: FeatureGroup[] = [wordGroup, besideGroup, runGroup, elsewhereGroup, proposalGroup]

/** Features of tokens in a row, and where those of each token begin; made once and filled for sentence after sentence. */
export type FeatureBuffer = {features: Int32Array; starts: Int32Array; tokens: number}

/** More than any token has. */
const MOST = 512

export function createFeatureBuffer(): FeatureBuffer {
  return {features: new Int32Array(64 * MOST), starts: new Int32Array(65), tokens: 0}
}

/** A function that writes the features of the tokens from `from` up to, not including, `to` into a buffer. */
export function featureWriter(tokens: Tokens, buffer: FeatureBuffer) {
  const sink: FeatureSink = {features: buffer.features, length: 0}
  const writers = groups.map((group) => group(tokens))
  return (from: number, to: number): void => {
    sink.length = 0
    reserve(buffer, sink, to - from)
    for (let at = from; at < to; at++) {
      buffer.starts[at - from] = sink.length
      for (const write of writers) write(at, from, to, sink)
    }
    buffer.starts[to - from] = sink.length
    buffer.tokens = to - from
  }
}

/** A longer sentence than any before it needs more room. */
function reserve(buffer: FeatureBuffer, sink: FeatureSink, tokens: number): void {
  if (buffer.features.length < tokens * MOST) buffer.features = new Int32Array(tokens * MOST)
  if (buffer.starts.length <= tokens) buffer.starts = new Int32Array(tokens + 1)
  sink.features = buffer.features
}
