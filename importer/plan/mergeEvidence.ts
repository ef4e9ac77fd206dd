import type {EvidenceObject} from '../kinds/index.ts'
import {strongest} from '../kinds/strongest.ts'
import type {Member} from './member.ts'
import type {Said} from './mergeSaid.ts'
import {same} from './same.ts'

/**
 * The evidence of a member that is there: each source's old pieces for its new ones, in their places. What a person took
 * away stays away. Where a piece is taken back, those of other sources that there was no room for move up. Undefined for
 * a member that has no evidence to it.
 */
export function mergeEvidence(
  live: Member,
  said: ReadonlyArray<Said<Member>>,
  others: readonly Member[],
): EvidenceObject[] | undefined {
  if (!Array.isArray(live.evidence)) return undefined
  const there = piecesOf(live)
  const before = byKey(said.flatMap(({base}) => piecesOf(base)))
  const now = byKey(said.flatMap(({next}) => piecesOf(next)))
  const stays = there.filter(({_key}) => now.has(_key) || !before.has(_key))
  const restated = stays.map((piece) => {
    const next = now.get(piece._key)
    return next && same(before.get(piece._key), piece) ? next : piece
  })
  const added = [...now.values()].filter(({_key}) => !before.has(_key))
  const moveUp = stays.length < there.length ? others.flatMap(piecesOf) : []
  return strongest([...restated, ...added, ...moveUp])
}

export function withEvidence(own: Member, evidence: EvidenceObject[] | undefined): Member {
  return evidence ? {...own, evidence} : own
}

export function withoutEvidence({evidence: _evidence, ...own}: Member): Member {
  return own
}

function piecesOf(member: Member | undefined): EvidenceObject[] {
  return Array.isArray(member?.evidence) ? member.evidence : []
}

function byKey(pieces: readonly EvidenceObject[]): Map<string, EvidenceObject> {
  return new Map(pieces.map((piece) => [piece._key, piece]))
}
