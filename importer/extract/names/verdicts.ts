import {cues, type OpenType, viewOf} from './cues/index.ts'
import type {Segment} from './segments.ts'

/** What an unexplained name is, by the cues of all its occurrences, how clearly, and by which cue above all. */
export type Verdict = {type: OpenType; score: number; margin: number; method: string}

type Tally = {score: number; strongest: number; method: string}

/** Weighs the cues of the occurrences of one name; `undefined` when they say too little. */
export function verdictOn(occurrences: Segment[]): Verdict | undefined {
  const tallies = new Map<OpenType, Tally>()
  const views = occurrences.map(viewOf)
  for (const {within, most} of cues) {
    for (const [name, type, weight, seen] of within) {
      const count = countUpTo(most, views, seen)
      // The second occurrence adds half as much as the first.
      if (count > 0) tally(tallies, type, name, weight * (count > 1 ? 1.5 : 1))
    }
  }
  const [winner, second] = [...tallies].sort(([, a], [, b]) => b.score - a.score)
  if (!winner || winner[1].score < 1) return undefined
  const [type, {score, method}] = winner
  return {type, score, margin: score - Math.max(0, second?.[1].score ?? 0), method}
}

function countUpTo<Member>(most: number, members: Member[], test: (member: Member) => boolean) {
  let count = 0
  for (const member of members) {
    if (count < most && test(member)) count++
  }
  return count
}

function tally(tallies: Map<OpenType, Tally>, type: OpenType, method: string, points: number) {
  const {score, ...sofar} = tallies.get(type) ?? {score: 0, strongest: 0, method}
  const best = points > sofar.strongest ? {strongest: points, method} : sofar
  tallies.set(type, {score: score + points, ...best})
}
