import type {EventKind} from '../../../schemas/vocabularies.ts'
import type {EventEntity, Fact} from '../../types.ts'
import {agentOf, patientOf, type Sighting, sightingsIn} from '../events/sightings.ts'
import {WAR_ACT} from '../events/warActs.ts'
import {type Sign, unmask} from '../masked.ts'
import type {FactContext} from './context.ts'

/** What the doer and the done-to of a kind's words are to the event; a missing one is no participant. */
type Roles = {
  agent?: string
  patient?: string
  /** Which signs count; persons, bodies and states where it is missing. */
  parties?: string
  /** Which signs may be the done-to, where that is narrower. */
  patients?: string
  /** "X's murder" is the murder of X, while "X's announcement" is by X. */
  ownerSuffers?: boolean
}

const ROLES: Partial<Record<EventKind, Roles>> = {
  death: {agent: 'deceased', patient: 'deceased', parties: 'P'},
  resignation: {agent: 'resigner', patient: 'resigner', parties: 'P'},
  attack: {agent: 'perpetrator', patient: 'victim', patients: 'P', ownerSuffers: true},
  crime: {agent: 'perpetrator', patient: 'victim', patients: 'P', ownerSuffers: true},
  visit: {agent: 'visitor', parties: 'P'},
  match: {agent: 'winner', patient: 'loser', parties: 'PO'},
  'court-case': {agent: 'plaintiff', patient: 'defendant', parties: 'P', ownerSuffers: true},
  election: {agent: 'candidate', patient: 'candidate', parties: 'P'},
  accident: {agent: 'affected', parties: 'O'},
  other: {agent: 'participant', parties: 'P'},
  publication: {agent: 'author', parties: 'PO'},
  legislation: {agent: 'issuer', parties: 'PO'},
  meeting: {agent: 'attendee', patient: 'attendee', parties: 'P'},
  appointment: {patient: 'appointee', parties: 'P', ownerSuffers: true},
  vote: {agent: 'voter', patient: 'affected', parties: 'O', patients: 'P'},
  launch: {agent: 'organizer', parties: 'O'},
  discovery: {agent: 'discoverer', parties: 'PO'},
  'business-deal': {agent: 'buyer', patient: 'seller', parties: 'O'},
  'disease-outbreak': {agent: 'affected', parties: 'P'},
  performance: {agent: 'performer', parties: 'PO'},
  ceremony: {patient: 'honoree', parties: 'P', ownerSuffers: true},
}
const ACT_ROLES: Roles = {agent: 'belligerent', parties: 'OS'}

/** Who took part in what, by the words that tell the event: their doer and their done-to. */
export function findParticipations({bare, events}: FactContext): Fact[] {
  const sightings = sightingsIn(bare)
  return events.flatMap((event) => {
    const act = event.mentions[0]?.method === WAR_ACT
    const roles = act ? ACT_ROLES : ROLES[event.kind]
    if (!roles) return []
    return sightings
      .filter((sighting) => tells(sighting, event, act))
      .flatMap((sighting) => partiesOf(sighting, event, roles))
  })
}

/** A word of one of the event's mentions, or a verb in headline or lead that tells the article's own happening. */
function tells(sighting: Sighting, event: EventEntity, act: boolean): boolean {
  const {kind, form, position} = sighting
  if (event.main && form === 'verb' && kind === event.kind && position <= 2) return true
  if (!act && kind !== event.kind) return false
  const {block, start, end} = unmask(sighting.sentence, sighting.from, sighting.to)
  return event.mentions.some(
    (mention) =>
      mention.form !== 'name' &&
      mention.block === block &&
      mention.start <= start &&
      end <= mention.end,
  )
}

function partiesOf(sighting: Sighting, event: EventEntity, roles: Roles): Fact[] {
  const {agent, patient, parties, patients = parties, ownerSuffers = false} = roles
  const doer = agentOf(sighting, parties)
  const owned = sighting.form === 'noun' && ownerSuffers && doer?.letter === 'P'
  return [
    ...partyFact(event, sighting, doer, owned ? patient : agent),
    ...partyFact(event, sighting, patientOf(sighting, patients), patient),
  ]
}

function partyFact(
  {id, kind}: EventEntity,
  {sentence, from, to}: Sighting,
  party: Sign | undefined,
  role: string | undefined,
): Fact[] {
  const mask = party && sentence.masks[sentence.signs.indexOf(party)]
  if (!party || !mask || !role) return []
  const span = unmask(sentence, Math.min(from, mask.start), Math.max(to, mask.end))
  const evidence = {...span, confidence: 0.8, method: `rule:told-${kind}`}
  return [{type: 'participation', event: id, party: party.id, role, evidence}]
}
