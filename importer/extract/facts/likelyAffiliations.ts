import type {Evidence, Fact, OrganizationEntity} from '../../types.ts'
import {type LinearModel, likelihood} from '../linearModel.ts'
import {type Sign, unmask} from '../masked.ts'
import {affiliationFeatures} from './affiliationFeatures.ts'
import type {FactContext} from './context.ts'
import {nearest, type Pair, type Place, placesIn} from './places.ts'
import {roleName} from './roles.ts'

type Affiliation = Extract<Fact, {type: 'affiliation'}>

/** A person and a body that one sentence names, or of whom a template states something. */
export type PossibleAffiliation = {
  person: string
  organization: OrganizationEntity
  pair: Pair | undefined
  /** The sentence names the people of the state, not the state. */
  byDemonym: boolean
  /** The role that stands nearest to the person, and on which side. */
  role: {name: string; side: 'between' | 'before' | 'after'; plural: boolean} | undefined
  stated: Affiliation[]
  features: string[]
}

/** Farther apart than this many words a sentence hardly says that somebody belongs somewhere. */
const FAR = 25

export function possibleAffiliations(context: FactContext, facts: Fact[]): PossibleAffiliation[] {
  const places = Map.groupBy(context.offices.flatMap(placesIn), ({sign}) => sign.id)
  const stated = Map.groupBy(
    facts.filter((fact) => fact.type === 'affiliation'),
    ({person, organization}) => `${person} ${organization}`,
  )
  const demonyms = Map.groupBy(
    context.subjects.filter(({type, id}) => type === 'demonym' && context.stateOf(id)),
    ({id}) => context.stateOf(id),
  )
  const persons = context.subjects.filter(({type}) => type === 'person')
  const bodies = context.subjects.filter((subject) => subject.type === 'organization')
  return persons.flatMap((person) =>
    bodies.flatMap((organization): PossibleAffiliation[] => {
      const said = stated.get(`${person.id} ${organization.id}`) ?? []
      const peoples = (demonyms.get(organization.id) ?? [])
        .flatMap(({id}) => places.get(id) ?? [])
        .sort((a, b) => a.at - b.at)
      const ones = places.get(person.id) ?? []
      const named = pairOf(ones, places.get(organization.id) ?? [])
      const demonym = pairOf(ones, peoples)
      const byDemonym =
        demonym !== undefined && (!named || demonym.words.length < named.words.length)
      const pair = byDemonym ? demonym : named
      if (!pair && said.length === 0) return []
      const possible = {
        person: person.id,
        organization,
        pair,
        byDemonym,
        role: pair && roleBeside(pair),
        stated: said,
      }
      return [{...possible, features: affiliationFeatures(possible)}]
    }),
  )
}

function pairOf(ones: Place[], others: Place[]): Pair | undefined {
  const pair = nearest(ones, others, ({list}) => list.end)
  return pair && pair.words.length <= FAR ? pair : undefined
}

type Beside = {sign: Sign; side: 'between' | 'before' | 'after'; rank: number}

/** A role between the two, else right before the person, else right after. */
function roleBeside({one, other, forward}: Pair): PossibleAffiliation['role'] {
  const {text, signs, masks} = one.sentence
  const [from, to] = forward ? [one.list.end, other.start] : [other.end, one.list.start]
  const roles = signs.flatMap((sign, index): Beside[] => {
    const mask = masks[index]
    if (sign.letter !== 'R' || !mask) return []
    if (mask.start >= from && mask.end <= to) return [{sign, side: 'between', rank: 0}]
    if (/^[ ,"“]*$/.test(text.slice(mask.end, one.list.start)) && mask.end <= one.list.start)
      return [{sign, side: 'before', rank: 1}]
    const gap = mask.start >= one.list.end ? text.slice(one.list.end, mask.start) : undefined
    if (gap !== undefined && /^,? (?:who )?(?:is |was )?(?:an? |the )?$/.test(gap))
      return [{sign, side: 'after', rank: 2}]
    return []
  })
  const [best] = roles.sort(
    (a, b) =>
      a.rank - b.rank || (forward ? a.sign.start - b.sign.start : b.sign.start - a.sign.start),
  )
  if (!best) return undefined
  const {source, start} = one.sentence
  const words = source.slice(best.sign.start - start, best.sign.end - start)
  const plural = /s$/.test(words) && one.list.length > 1
  return {name: roleName(plural ? words.replace(/s$/, '') : words), side: best.side, plural}
}

/** Who belongs to which body, as far as the model finds it likely; what templates state is one of the things it weighs. */
export function likelyAffiliations(
  context: FactContext,
  facts: Fact[],
  model: LinearModel,
): Fact[] {
  return possibleAffiliations(context, facts).flatMap((possible): Fact[] => {
    const {person, organization, role, pair, stated} = possible
    const claims = stated.map(({evidence}) => evidence.confidence)
    const sure = Math.max(likelihood(model, possible.features), ...claims)
    if (sure < model.threshold) return []
    const confidence = Math.round(sure * 100) / 100
    if (stated.length > 0)
      return told(stated, role).map((fact) => ({...fact, evidence: {...fact.evidence, confidence}}))
    if (!pair) return []
    return [
      {
        type: 'affiliation',
        person,
        organization: organization.id,
        ...(role && {roleName: role.name}),
        evidence: {...spanOf(pair), confidence, method: 'model:affiliation'},
      },
    ]
  })
}

/** What templates state, each role once; without a role only where none is written, and no title stands before the name. */
function told(stated: Affiliation[], role: PossibleAffiliation['role']): Affiliation[] {
  const withRole = stated.filter(({roleName}) => roleName)
  if (withRole.length > 0) return withRole
  return role?.side === 'before' ? stated.map((fact) => ({...fact, roleName: role.name})) : stated
}

function spanOf({one, other}: Pair): Omit<Evidence, 'confidence' | 'method'> {
  return unmask(
    one.sentence,
    Math.min(one.list.start, other.start),
    Math.max(one.list.end, other.end),
  )
}
