import type {EventEntity, Fact} from '../../types.ts'
import type {LinearModel} from '../linearModel.ts'
import {maskSentences, type Sign, signsOf} from '../masked.ts'
import type {Reading} from '../types.ts'
import affiliation from './affiliationModel.generated.json' with {type: 'json'}
import {findAffiliations} from './affiliations.ts'
import {findBesideEvents} from './besideEvents.ts'
import {contextOf, type FactContext, type FactFinder} from './context.ts'
import {findDelegations} from './delegations.ts'
import {findEventTies} from './eventTies.ts'
import {withGroupNouns} from './groupNouns.ts'
import {findKinship} from './kinship.ts'
import {likelyAffiliations} from './likelyAffiliations.ts'
import {findMainRoles} from './mainRoles/index.ts'
import {findParents} from './parents.ts'
import participation from './participationModel.generated.json' with {type: 'json'}
import {findParticipations} from './participations.ts'
import {likelyParts} from './parts.ts'
import {findRolesInEvents} from './roleInEvents.ts'
import {withRoles} from './roleSigns.ts'

/** What is learnt from annotated articles: see scripts/train.ts. */
export type FactModels = {affiliation: LinearModel; participation: LinearModel}

const MODELS: FactModels = {affiliation, participation}

/** One finder per kind of fact. */
const FINDERS: FactFinder[] = [
  findAffiliations,
  findKinship,
  findParticipations,
  findRolesInEvents,
  findMainRoles,
  findBesideEvents,
  findParents,
  findDelegations,
  findEventTies,
]

/** What the text states of its persons, bodies and events, each with the span that says so. Precision before recall. */
export function findFacts(
  reading: Reading,
  events: EventEntity[],
  models: FactModels = MODELS,
): Fact[] {
  const {context, facts} = statedFacts(reading, events)
  const others = facts.filter(({type}) => type !== 'participation' && type !== 'affiliation')
  return withoutRepeats([
    ...likelyAffiliations(context, facts, models.affiliation),
    ...others,
    ...likelyParts(context, facts, models.participation),
  ])
}

/** What templates and rules find stated, and the context that they found it in. */
export function statedFacts(
  reading: Reading,
  events: EventEntity[],
): {context: FactContext; facts: Fact[]} {
  const names = signsOf(reading)
  const bare = maskSentences(reading.texts, names)
  const sentences = maskSentences(reading.texts, [...names, ...events.flatMap(eventSigns)])
  const context = contextOf(reading, events, {
    sentences,
    bare,
    offices: withRoles(withGroupNouns(sentences, reading.subjects)),
  })
  return {context, facts: FINDERS.flatMap((find) => find(context))}
}

function eventSigns({id, mentions}: EventEntity): Sign[] {
  return mentions.map(({block, start, end}) => ({block, start, end, letter: 'E', id}))
}

/** The same statement twice is one fact, with the surer of its spans. */
function withoutRepeats(facts: Fact[]): Fact[] {
  const best = new Map<string, Fact>()
  for (const fact of facts) {
    const {evidence, ...statement} = fact
    const key = JSON.stringify(statement)
    const known = best.get(key)
    if (!known || known.evidence.confidence < evidence.confidence) best.set(key, fact)
  }
  return [...best.values()]
}
