import {
  type AnnotatedEntity,
  type AnnotatedRelation,
  misfits,
  occurrencesOf,
} from '../annotations/index.ts'
import type {AnsweredRelation} from './answer.ts'
import type {BorneOut} from './entities.ts'
import {type Ground, saysWords} from './ground.ts'

/**
 * A statement as the text has it. Its quotation stands in the portion, in a passage that names one of the two; a role is
 * one of the text's words, for it is printed as if it were.
 */
export function borneOutRelation(
  claim: AnsweredRelation,
  entities: ReadonlyMap<string, AnnotatedEntity>,
  ground: Ground,
): BorneOut<AnnotatedRelation> {
  const {role, ...rest} = claim
  const relation = {...rest, ...(role ? {role} : {})}
  const types = new Map([...entities].map(([id, {type}]) => [id, type]))
  if (misfits(relation, types).length > 0 || !isQuoted(claim, entities, ground)) return {dropped: 1}
  if (!role || isFoundedRole(claim, role, ground)) return {found: relation, dropped: 0}
  return {found: rest, dropped: 1}
}

function isQuoted(
  {subject, object, quote}: AnsweredRelation,
  entities: ReadonlyMap<string, AnnotatedEntity>,
  {passages, portion}: Ground,
): boolean {
  if (quote.trim() === '' || !portion.text.includes(quote)) return false
  const surfaces = [subject, object].flatMap((id) => entities.get(id)?.surfaces ?? [])
  const names = surfaces.map((each) => (typeof each === 'string' ? each : each.surface))
  return passages.some(
    (passage) =>
      passage.includes(quote) && names.some((name) => occurrencesOf(name, passage).length > 0),
  )
}

/** A kinship comes from its vocabulary, which has been looked at; what somebody did at an event has common words. */
function isFoundedRole({predicate}: AnsweredRelation, role: string, ground: Ground): boolean {
  if (predicate === 'relatedTo') return true
  return saysWords(ground, role, predicate === 'participantIn' ? PARTS : new Set())
}

const PARTS = new Set(
  `affected attendee belligerent candidate defendant deceased host investigator loser organizer perpetrator performer
  plaintiff signatory speaker victim visitor winner`.split(/\s+/),
)
