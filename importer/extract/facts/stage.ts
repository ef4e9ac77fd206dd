import type {Fact} from '../../types.ts'
import {agentOf, patientOf, type Sighting, sightingsIn} from '../events/sightings.ts'
import type {Sign} from '../masked.ts'
import type {FactContext} from './context.ts'
import {type Place, placesIn} from './places.ts'
import {standingFeatures} from './standing.ts'

/** An article as the question sees it who takes part in what. All by the id of the party or event. */
export type Stage = {
  /** Kinds of happening that words of each sentence tell of. */
  kinds: ReadonlyMap<number, ReadonlySet<string>>
  places: ReadonlyMap<string, Place[]>
  /** "agent death", "patient crime" …: what the words that tell happenings make of a party. */
  deeds: ReadonlyMap<string, string[]>
  /** The last words of the roles that a person has by the article. */
  offices: ReadonlyMap<string, string[]>
  /** Parties of a type are numbered from 0 in the order of first mention. */
  ranks: ReadonlyMap<string, number>
  /** How the article treats a party, by its id: it is the same for every event. */
  standing: (party: string) => readonly string[]
}

export function stageOf({sentences, bare}: FactContext, facts: Fact[]): Stage {
  const places = Map.groupBy(sentences.flatMap(placesIn), ({sign}) => sign.id)
  const sightings = sightingsIn(bare)
  const kinds = new Map(
    [...Map.groupBy(sightings, ({position}) => position)].map(([at, here]) => [
      at,
      new Set(here.map(({kind}) => kind)),
    ]),
  )
  const ranks = ranksOf(places)
  return {
    places,
    kinds,
    deeds: deedsOf(sightings),
    offices: officesIn(facts),
    ranks,
    standing: onceForEach((party) => standingFeatures(places.get(party) ?? [], ranks.get(party))),
  }
}

function onceForEach<Answer>(ask: (id: string) => Answer): (id: string) => Answer {
  const known = new Map<string, Answer>()
  return (id) => {
    const answer = known.get(id) ?? ask(id)
    known.set(id, answer)
    return answer
  }
}

function deedsOf(sightings: readonly Sighting[]): Map<string, string[]> {
  const deeds = new Map<string, Set<string>>()
  const add = (sign: Sign | undefined, deed: string) => {
    if (sign) deeds.set(sign.id, (deeds.get(sign.id) ?? new Set()).add(deed))
  }
  for (const sighting of sightings) {
    add(agentOf(sighting), `agent ${sighting.kind}`)
    add(patientOf(sighting), `patient ${sighting.kind}`)
  }
  return new Map([...deeds].map(([id, each]) => [id, [...each]]))
}

function officesIn(facts: Fact[]): Map<string, string[]> {
  const offices = new Map<string, string[]>()
  for (const fact of facts) {
    const last = fact.type === 'affiliation' ? fact.roleName?.split(' ').at(-1) : undefined
    if (fact.type !== 'affiliation' || !last) continue
    offices.set(fact.person, [...(offices.get(fact.person) ?? []), last])
  }
  return offices
}

function ranksOf(places: Map<string, Place[]>): Map<string, number> {
  const counts = new Map<string, number>()
  const firsts = [...places.values()].flatMap(([first]) => first ?? [])
  const ranks = new Map<string, number>()
  for (const {sign} of firsts.sort((a, b) => a.at - b.at || a.start - b.start)) {
    const rank = counts.get(sign.letter) ?? 0
    counts.set(sign.letter, rank + 1)
    ranks.set(sign.id, rank)
  }
  return ranks
}
