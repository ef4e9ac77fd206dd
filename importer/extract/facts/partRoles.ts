import type {EventKind} from '../../../schemas/vocabularies.ts'
import type {Subject} from '../types.ts'
import type {PossiblePart} from './parts.ts'

/** What one who does the deed, to whom it is done, or who is otherwise there, is to an event of each kind. */
type Roles = {agent?: string; patient?: string; person?: string; body?: string}

const ROLES: Partial<Record<EventKind, Roles>> = {
  accident: {patient: 'victim', body: 'affected'},
  agreement: {agent: 'signatory', body: 'signatory', person: 'signatory'},
  announcement: {agent: 'announcer', person: 'announcer', body: 'issuer'},
  appointment: {patient: 'appointee'},
  attack: {agent: 'perpetrator', patient: 'victim'},
  award: {agent: 'recipient', person: 'recipient', body: 'awarder'},
  battle: {agent: 'belligerent', patient: 'belligerent', body: 'belligerent'},
  birth: {patient: 'born', person: 'born'},
  'business-deal': {agent: 'buyer', patient: 'seller', body: 'party'},
  ceremony: {patient: 'honoree', person: 'attendee', body: 'organizer'},
  competition: {agent: 'winner', person: 'competitor', body: 'organizer'},
  'court-case': {patient: 'defendant', body: 'court'},
  crime: {agent: 'perpetrator', patient: 'victim'},
  death: {agent: 'deceased', patient: 'deceased', person: 'deceased'},
  disaster: {body: 'affected', person: 'victim'},
  discovery: {agent: 'discoverer', person: 'discoverer'},
  'disease-outbreak': {patient: 'affected', person: 'affected', body: 'affected'},
  election: {agent: 'candidate', person: 'candidate'},
  festival: {person: 'attendee', body: 'organizer'},
  launch: {agent: 'organizer', body: 'organizer'},
  legislation: {agent: 'issuer', body: 'issuer'},
  match: {agent: 'winner', patient: 'loser', body: 'competitor'},
  meeting: {agent: 'attendee', patient: 'attendee', person: 'attendee', body: 'organizer'},
  performance: {agent: 'performer', person: 'performer', body: 'organizer'},
  protest: {person: 'speaker', body: 'organizer'},
  publication: {agent: 'author', person: 'author', body: 'publisher'},
  resignation: {agent: 'resigner', person: 'resigner'},
  summit: {person: 'attendee', body: 'attendee'},
  visit: {agent: 'visitor', patient: 'host', person: 'visitor'},
  vote: {agent: 'voter', body: 'voter'},
  war: {agent: 'belligerent', patient: 'belligerent', body: 'belligerent'},
}

/** Whether a party does what an event is about, or has it done to it. */
export type Deed = 'agent' | 'patient'

/** A word for a part that no template names: by the deed that the text tells of the party, else by the kind of event. */
export function roleOf({event, party, stage}: PossiblePart): string {
  const deeds = stage.deeds.get(party.id) ?? []
  const told = (['agent', 'patient'] as const).find((deed) =>
    deeds.includes(`${deed} ${event.kind}`),
  )
  const offices = stage.offices.get(party.id) ?? []
  if (
    event.kind === 'court-case' &&
    offices.some((office) => /^(?:judge|justice|magistrate)$/.test(office))
  )
    return 'judge'
  return roleIn(event.kind, party.type, told)
}

/** What a person or body is to an event of a kind. */
export function roleIn(kind: EventKind, type: Subject['type'], deed?: Deed): string {
  const roles = ROLES[kind] ?? {}
  return (deed && roles[deed]) ?? (type === 'person' ? roles.person : roles.body) ?? 'participant'
}
