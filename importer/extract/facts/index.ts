import type {EventEntity, Fact} from '../../types.ts'
import {maskSentences, signsOf} from '../masked.ts'
import type {Reading} from '../types.ts'
import {findAffiliations} from './affiliations.ts'
import {contextOf, type FactFinder} from './context.ts'
import {findDelegations} from './delegations.ts'
import {findEventTies} from './eventTies.ts'
import {findKinship} from './kinship.ts'
import {findMainRoles} from './mainRoles.ts'
import {findParents} from './parents.ts'
import {findParticipations} from './participations.ts'
import {findRolesInEvents} from './roleInEvents.ts'
import {withRoles} from './roleSigns.ts'

/** One finder per kind of fact. */
const FINDERS: FactFinder[] = [
  findAffiliations,
  findKinship,
  findParticipations,
  findRolesInEvents,
  findMainRoles,
  findParents,
  findDelegations,
  findEventTies,
]

/** What the text states of its persons, bodies and events, each with the span that says so. Precision before recall. */
export function findFacts(reading: Reading, events: EventEntity[]): Fact[] {
  const eventSigns = events.flatMap((event) =>
    event.mentions.map(({block, start, end}) => ({
      block,
      start,
      end,
      letter: 'E' as const,
      id: event.id,
    })),
  )
  const names = signsOf(reading)
  const bare = maskSentences(reading.texts, names)
  const sentences = maskSentences(reading.texts, [...names, ...eventSigns])
  const context = contextOf(reading, events, {sentences, bare, offices: withRoles(sentences)})
  return withoutRepeats(FINDERS.flatMap((find) => find(context)))
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
