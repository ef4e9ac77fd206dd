import {isMember, type Member} from './member.ts'
import {mergeEvidence, withEvidence, withoutEvidence} from './mergeEvidence.ts'
import {type MergeOutcome, strongestOutcome} from './mergeOutcome.ts'
import {mergeSaid, NOBODY_ELSE, type Said, type Standing} from './mergeSaid.ts'
import {same} from './same.ts'

export type MergedMember = {
  value: Member | undefined
  outcome: MergeOutcome
  /** What the sources say of it now. */
  said: Member | undefined
  contributed: Array<Member | undefined>
}

/** What several sources say of one member, into what is live of it. */
export function mergeMember(
  live: Member | undefined,
  said: ReadonlyArray<Said<Member>>,
  standing: Standing<Member>,
): MergedMember {
  const saying = said.flatMap(({next}) => next ?? [])
  if (live === undefined) return mergeAbsent(said, standing, saying)
  const hasStood = said.some(({base}) => base)
  const evidence = mergeEvidence(live, said, standing.others)
  const stands = saying.length > 0 || standing.others.length > 0 || evidence?.length
  if (hasStood && !stands && !standing.isCrowded) return mergeTakenBack(live, said, standing)
  const parts = said.map(({base, next}) => ({
    base: base && sayOf(base, live),
    next: next && ownPart(next),
  }))
  const own = mergeSaid(ownPart(live), parts, {
    ...standing,
    others: standing.others.map(ownPart),
    // It is the evidence and the other sources that decide whether it stays.
    isRequired: true,
  })
  const value = withEvidence(isMember(own.value) ? own.value : live, evidence)
  return {
    value,
    outcome: strongestOutcome([own.outcome, same(value, live) ? 'agreed' : 'taken']),
    said: saying[0],
    contributed: said.map(({next}, at) => next && remembered(next, own.contributed[at])),
  }
}

/** Not there: new, or removed by a person. */
function mergeAbsent(
  said: ReadonlyArray<Said<Member>>,
  standing: Standing<Member>,
  saying: Member[],
): MergedMember {
  const wasThere = said.some(({base}) => base)
  if (!wasThere && !(standing.isConfirmed && standing.others.length > 0)) return added(said, saying)
  const isNews = said.some(({base, next}) => base && next && !isSaidAgain(base, next))
  return {
    value: undefined,
    outcome: saying.length === 0 ? 'agreed' : isNews ? 'conflict' : 'kept',
    said: saying[0],
    contributed: said.map(({next}) => next),
  }
}

function added(said: ReadonlyArray<Said<Member>>, saying: Member[]): MergedMember {
  const parts = said.map(({next}) => ({base: undefined, next: next && ownPart(next)}))
  const own = mergeSaid(undefined, parts, NOBODY_ELSE)
  const evidence = saying[0] && mergeEvidence(saying[0], said, [])
  const value = isMember(own.value) ? withEvidence(own.value, evidence) : undefined
  return {
    value,
    outcome: 'taken',
    said: value,
    contributed: said.map(({next}, at) => next && remembered(next, own.contributed[at])),
  }
}

/** Nobody says it any more. */
function mergeTakenBack(
  live: Member,
  said: ReadonlyArray<Said<Member>>,
  {isConfirmed}: Standing<Member>,
): MergedMember {
  const isUntouched = said.some(({base}) => same(base && ownPart(base), ownPart(live)))
  const goes = isUntouched && !isConfirmed
  return {
    value: goes ? undefined : live,
    outcome: goes ? 'taken' : isUntouched ? 'kept' : 'conflict',
    said: undefined,
    contributed: said.map(() => undefined),
  }
}

function isSaidAgain(base: Member, next: Member): boolean {
  return isOtherwise(base) || same(ownPart(base), ownPart(next))
}

/** What a source said of what the member is; nothing, where another one's word stood then and does now. */
function sayOf(base: Member, live: Member): Member | undefined {
  const own = ownPart(base)
  return isOtherwise(base) && !same(own, ownPart(live)) ? undefined : own
}

/** What a member is, apart from who says so. */
export function ownPart(member: Member): Member {
  const {otherwise: _mark, ...own} = withoutEvidence(member)
  return own
}

export function isOtherwise({otherwise}: Member): boolean {
  return otherwise === true
}

function remembered(next: Member, own: unknown): Member {
  return own === undefined ? {...next, otherwise: true} : next
}
