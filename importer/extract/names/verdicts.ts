import {cues, type OpenType} from './cues.ts'
import type {Segment} from './segments.ts'

/** What an unexplained name is, by the cues of all its occurrences, and how clearly. */
export type Verdict = {type: OpenType; score: number; margin: number; method: string}

/** Weighs the cues of the occurrences of one name; `undefined` when they say too little. */
export function verdictOn(occurrences: Segment[]): Verdict | undefined {
  const scores = new Map<OpenType, {score: number; best: number; method: string}>()
  for (const cue of cues) {
    const limit = cue.inside ? 1 : 2
    let count = 0
    for (const segment of occurrences) {
      if (count < limit && cue.seen(segment)) count++
    }
    if (count === 0) continue
    const points = cue.weight * (count === 2 ? 1.5 : 1)
    const entry = scores.get(cue.type) ?? {score: 0, best: 0, method: cue.name}
    entry.score += points
    if (points > entry.best) Object.assign(entry, {best: points, method: cue.name})
    scores.set(cue.type, entry)
  }
  const [winner, second] = [...scores].sort(([, a], [, b]) => b.score - a.score)
  if (!winner || winner[1].score < 1) return undefined
  const [type, {score, method}] = winner
  return {type, score, margin: score - Math.max(0, second?.[1].score ?? 0), method}
}
