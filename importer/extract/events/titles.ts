import type {EventKind} from '../../../schemas/vocabularies.ts'
import type {DatedFact, EventEntity} from '../../types.ts'
import type {Sign} from '../masked.ts'
import type {Reading} from '../types.ts'
import {clauseTitle} from './clauseTitle.ts'
import {agentOf, patientOf, placeOf, type Sighting} from './sightings.ts'

type Telling = {
  reading: Reading
  /** The word that tells what kind of happening it is, mostly in the headline. */
  lead: Sighting
  /** The word that tells it in the body. */
  told: Sighting
  startDate: DatedFact | undefined
}

/** Who and where a title may name. */
type Cast = {
  noun: string
  year: string
  agent: string | undefined
  patient: string | undefined
  place: string | undefined
}

type Title = (cast: Cast) => string | undefined

const ofAgent: Title = ({noun, agent, patient}) => {
  const who = agent ?? patient
  return who && `${sentenceCase(noun)} of ${who}`
}
const ofPatient: Title = ({noun, patient, agent}) => {
  const who = patient ?? agent
  return who && `${sentenceCase(noun)} of ${who}`
}
const visitOf: Title = ({agent, place, patient}) => {
  const where = place ?? patient
  return agent && (where ? `${possessive(agent)} visit to ${where}` : `Visit of ${agent}`)
}
const byAgent: Title = ({noun, agent, year}) => agent && `${year} ${noun} by ${agent}`
const onPatient: Title = ({noun, patient, year}) => patient && `${year} ${noun} of ${patient}`
const inPlace: Title = ({noun, place, year}) => place && `${year} ${place} ${noun}`
const between: Title = ({agent, patient, year}) =>
  agent && patient && `${agent} v ${patient}, ${year}`

/** How an encyclopedia would head each kind: the first form whose parts the text gives. */
const TITLES: Partial<Record<EventKind, Title[]>> = {
  death: [ofAgent],
  resignation: [ofAgent],
  birth: [ofAgent],
  visit: [visitOf],
  crime: [ofPatient, inPlace],
  'court-case': [ofPatient],
  appointment: [ofPatient],
  match: [between],
  meeting: [byAgent, inPlace],
  announcement: [byAgent],
  publication: [byAgent],
  launch: [ofPatient],
  'business-deal': [ofPatient],
}
/** Kinds that whom or what they concern tells better than where and when. */
const BY_CLAUSE = new Set<EventKind>([
  'announcement',
  'legislation',
  'vote',
  'other',
  'discovery',
  'award',
  'launch',
  'agreement',
  'business-deal',
  'appointment',
  'meeting',
])
const OTHERWISE: Title[] = [inPlace, onPatient, byAgent]

/** A descriptive name for a happening without one, and the place that it names. */
export function titleOf({reading, lead, told, startDate}: Telling): {
  name: string
  location?: NonNullable<EventEntity['location']>
} {
  const named = (sign: Sign | undefined) =>
    sign && reading.subjects.find(({id}) => id === sign.id)?.name
  const noun = lead.form === 'noun' ? lead.noun : told.form === 'noun' ? told.noun : lead.noun
  const place = placeOf(told) ?? placeOf(lead)
  const placeName = named(place?.sign)
  const victim = named(patientOf(lead, 'P') ?? patientOf(told, 'P'))
  const titles =
    lead.kind === 'attack' && lead.form === 'verb' && victim
      ? [ofPatient]
      : (TITLES[lead.kind] ?? [])
  const cast: Cast = {
    noun,
    year: (startDate?.edtf ?? reading.source.date).slice(0, 4),
    agent: named(agentOf(lead) ?? agentOf(told)),
    patient: victim ?? named(patientOf(lead) ?? patientOf(told)),
    place: placeName,
  }
  const byClause = lead.form === 'verb' && lead.position === 0 && BY_CLAUSE.has(lead.kind)
  const name = byClause
    ? clauseTitle(lead)
    : [...titles, ...OTHERWISE].map((title) => title(cast)).find(Boolean)
  return {
    name: name ?? `${cast.year} ${noun}`,
    ...(place && placeName && {location: {name: placeName, evidence: place.evidence}}),
  }
}

function sentenceCase(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1)
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`
}
