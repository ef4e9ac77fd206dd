import {eventKinds, organizationKinds} from '../../../schemas/vocabularies.ts'
import type {AnnotatedEntity} from '../annotations/index.ts'
import {wordsOfName} from '../spelling.ts'
import type {AnsweredEntity} from './answer.ts'
import {type Ground, occurrencesIn, saysWords, statesDate} from './ground.ts'

/** What the text bears out of a claim, and how many parts of the claim it does not. */
export type BorneOut<Claim> = {found?: Claim; dropped: number}

/** An entity as the text has it: under the surfaces that occur, with the dates that are stated. */
export function borneOutEntity(claim: AnsweredEntity, ground: Ground): BorneOut<AnnotatedEntity> {
  const surfaces = [...new Set(claim.surfaces)].flatMap((surface) => {
    const nth = surface.trim() === surface && surface ? occurrencesIn(ground, surface) : []
    return nth.length > 0 ? [{surface, nth}] : []
  })
  const dropped = new Set(claim.surfaces).size - surfaces.length
  const longest = surfaces.toSorted((a, b) => b.surface.length - a.surface.length)[0]?.surface
  if (!longest) return {dropped: dropped + 1}
  const name = isFounded(claim, ground) ? claim.name : longest
  const found = typed(claim, {id: claim.id, name, surfaces}, ground)
  return {found, dropped: dropped + lostTraits(claim, found)}
}

/** A title of an event may be put together of the article's words; any other name stands there as it is. */
function isFounded({type, kind, name}: AnsweredEntity, ground: Ground): boolean {
  if (type !== 'event') return ground.file.includes(name)
  return saysWords(ground, name, new Set([...SMALL_WORDS, ...wordsOfName(kind ?? '')]))
}

const SMALL_WORDS = ['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to']

type Named = Pick<AnnotatedEntity, 'id' | 'name' | 'surfaces'>

function typed(claim: AnsweredEntity, named: Named, ground: Ground): AnnotatedEntity {
  switch (claim.type) {
    case 'person':
    case 'place':
      return {...named, type: claim.type}
    case 'organization':
      return {...named, type: 'organization', kind: kindIn(organizationKinds, claim)}
    case 'event':
      return {...named, type: 'event', kind: kindIn(eventKinds, claim), ...traits(claim, ground)}
    case 'other':
      return {...named, type: 'other', ...(claim.kind === 'demonym' ? {kind: 'demonym'} : {})}
  }
}

function kindIn<Kind extends string>(
  vocabulary: ReadonlyArray<{value: Kind}>,
  {kind}: AnsweredEntity,
): Kind | 'other' {
  return vocabulary.find(({value}) => value === kind)?.value ?? 'other'
}

function traits({startDate, endDate, place, core}: AnsweredEntity, ground: Ground) {
  return {
    ...(startDate && statesDate(ground, startDate) ? {startDate} : {}),
    ...(endDate && statesDate(ground, endDate) ? {endDate} : {}),
    ...(place && occurrencesIn(ground, place).length > 0 ? {place} : {}),
    ...(core ? {core} : {}),
  }
}

function lostTraits(claim: AnsweredEntity, found: AnnotatedEntity): number {
  if (found.type !== 'event') return 0
  const members = ['startDate', 'endDate', 'place'] as const
  return members.filter((member) => claim[member] && !found[member]).length
}
