import {compareEdtf, parseEdtf} from '../../schemas/index.ts'
import {participationKey} from '../keys.ts'
import type {Entity, EventEntity, Evidence} from '../types.ts'
import {edtfDate} from './edtfDate.ts'
import {fieldEvidence, namingEvidence} from './evidence.ts'
import {wholeOf} from './hierarchy.ts'
import {members} from './members.ts'
import {alternateNames} from './names.ts'
import {strongReference, weakReference} from './references.ts'
import type {Fields, Told} from './told.ts'

/** A happening, from what one article says. */
export function event(entity: EventEntity, told: Told): Fields {
  const whole = wholeOf(entity.id, 'superEvent', told)
  const remembered = commemorated(entity, told)
  const endDate = endsAfterStart(entity) ? entity.endDate : undefined
  return {
    name: entity.name,
    kind: entity.kind,
    alternateNames: alternateNames(entity),
    startDate: entity.startDate && edtfDate(entity.startDate.edtf),
    endDate: endDate && edtfDate(endDate.edtf),
    location: location(entity, told),
    superEvent: whole && strongReference(whole.documentId, 'event', told),
    commemorates: remembered && strongReference(remembered.documentId, 'event', told),
    participants: participants(entity, told),
    fieldEvidence: fieldEvidence(
      {
        ...namingEvidence(entity),
        startDate: evidenceIn(entity.startDate),
        endDate: evidenceIn(endDate),
        location: evidenceIn(entity.location),
        superEvent: whole?.evidence ?? [],
        commemorates: remembered?.evidence ?? [],
      },
      told,
    ),
  }
}

function evidenceIn(fact: {evidence: Evidence} | undefined): Evidence[] {
  return fact ? [fact.evidence] : []
}

/** Of two dates in the wrong order one was misread; the start is the one that more is built on. */
function endsAfterStart({startDate, endDate}: EventEntity): boolean {
  if (!startDate || !endDate) return true
  const [first, last] = [parseEdtf(startDate.edtf)?.earliest, parseEdtf(endDate.edtf)?.latest]
  return !first || !last || compareEdtf(last, first) >= 0
}

function location({location}: EventEntity, told: Told) {
  if (!location) return undefined
  const country = location.country && stateOf(location.country, told)
  return {
    _type: 'place',
    name: location.name,
    ...(country ? {country: weakReference(country)} : {}),
  }
}

/** The document of the state that the article knows by this id, code or name. */
function stateOf(country: string, told: Told): string | undefined {
  const isMeant = (entity: Entity): boolean =>
    entity.type === 'organization' &&
    entity.kind === 'state' &&
    [entity.id, entity.countryCode, entity.name].includes(country)
  const state = told.extraction.entities.find(isMeant)
  return state && told.documentIds.get(state.id)
}

function commemorated({id}: EventEntity, told: Told) {
  const said = told.extraction.facts
    .filter((fact) => fact.type === 'commemorates' && fact.event === id)
    .sort((one, two) => two.evidence.confidence - one.evidence.confidence)
  for (const fact of said) {
    const documentId =
      fact.type === 'commemorates' ? told.documentIds.get(fact.commemorated) : undefined
    if (documentId && documentId !== told.documentIds.get(id)) {
      return {documentId, evidence: [fact.evidence]}
    }
  }
  return undefined
}

function participants({id}: EventEntity, told: Told) {
  const said = told.extraction.facts.flatMap((fact) => {
    if (fact.type !== 'participation' || fact.event !== id) return []
    const party = told.extraction.entities.find((entity) => entity.id === fact.party)
    const documentId = told.documentIds.get(fact.party)
    if (!party || !documentId || party.type === 'event') return []
    const {role, evidence} = fact
    const member = {
      _type: 'participation',
      _key: participationKey(documentId, role),
      party: strongReference(documentId, party.type, told),
      ...(role ? {role} : {}),
    }
    return [{member, evidence}]
  })
  return members(said, told)
}
