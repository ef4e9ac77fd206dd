import {percent, type Verdict} from './measure/index.ts'

/** Of what was given a confidence in this range: how many there were, what was said on average, and how many are right. */
export type Bin = {from: number; to: number; count: number; said: number; right: number}

export type Reliability = {
  bins: Bin[]
  /** How far what was said lies from what is right, on average over all that was given, in percent. */
  error: number
}

/** Finer where most of it lies. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]

/** Whether confidence means something: of what is given 0.9, nine in ten should be right. */
export function reliability(verdicts: readonly Verdict[]): Reliability {
  const given = verdicts.flatMap(({confidence, outcome}) =>
    confidence === undefined ? [] : [{confidence, right: outcome === 'right'}],
  )
  const bins = EDGES.flatMap((from, at): Bin[] => {
    const to = EDGES[at + 1] ?? 1
    const some = given.filter(({confidence}) => confidence >= from && (confidence < to || to === 1))
    if (some.length === 0) return []
    const said = some.reduce((sum, {confidence}) => sum + confidence, 0) / some.length
    const right = some.filter((each) => each.right).length / some.length
    return [{from, to, count: some.length, said: percent(said), right: percent(right)}]
  })
  const off = bins.reduce((sum, {count, said, right}) => sum + count * Math.abs(said - right), 0)
  return {bins, error: given.length > 0 ? Math.round((off / given.length) * 10) / 10 : 0}
}
