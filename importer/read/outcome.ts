import type {Source, SourceOutcome} from '../types.ts'

/** What the newsroom calls the text: `name` is for people (a path as they typed it). */
export type Origin = {system: string; id: string; name: string}

export type Rejection = Extract<SourceOutcome, {reason: string}> & {outcome: 'rejected'}

type Skipped = Extract<SourceOutcome, {reason: string}> & {outcome: 'skipped'}

/** `warnings`: what of the source is not in the Source, such as a picture that lies at an address. */
export type ReadOutcome =
  | {outcome: 'read'; source: Source; warnings?: string[]}
  | Rejection
  | Skipped

export function rejection({system, id, name}: Origin, reason: string): Rejection {
  return {outcome: 'rejected', system, id, reason: `${name} ${reason}`}
}
