import {isMember, type Member} from '../../plan/member.ts'
import {isRecord} from '../../plan/same.ts'
import type {SanityDocument} from '../../types.ts'
import type {Live} from '../document.ts'
import type {Deciding, Uniting} from './uniting.ts'

/**
 * A review that spoke of the document that went. Where it asked whether the two are one it is answered; where it asked
 * something else it asks that of the kept one now.
 */
export function reviewAfter(
  before: Live,
  after: SanityDocument,
  ids: Uniting,
  {review, said, decidedAt}: Deciding & {said: string},
): SanityDocument {
  const subject = targetOf(after.subject)
  const candidates = candidatesIn(after).filter(({document}) => targetOf(document) !== subject)
  const rest = {...after, ...('candidates' in after ? {candidates} : {})}
  const asked = [before.subject, ...candidatesIn(before).map(({document}) => document)].map(
    targetOf,
  )
  const isAnswered =
    before._id === review ||
    (before.kind === 'match' && [ids.left, ids.kept].every((id) => asked.includes(id)))
  if (before.state === 'decided' || !isAnswered) return rest
  return {...rest, state: 'decided', decision: said, decidedAt}
}

function candidatesIn({candidates}: SanityDocument): Member[] {
  return Array.isArray(candidates) ? candidates.filter(isMember) : []
}

function targetOf(reference: unknown): unknown {
  return isRecord(reference) ? reference._ref : undefined
}
