import type {EventEntity, Evidence, Fact} from '../../types.ts'
import {type LinearModel, likelihood} from '../linearModel.ts'
import {unmask} from '../masked.ts'
import type {Subject} from '../types.ts'
import type {FactContext} from './context.ts'
import {participationFeatures} from './participationFeatures.ts'
import {roleOf} from './partRoles.ts'
import type {Place} from './places.ts'
import {type Stage, stageOf} from './stage.ts'

type Participation = Extract<Fact, {type: 'participation'}>

/** A party that may take part in an event, what templates and rules state of the two, and what a model goes by. */
export type PossiblePart = {
  event: EventEntity
  party: Subject
  stated: Participation[]
  features: string[]
  stage: Stage
}

/** Every event of the article with every party that it names, one by one: a long text has millions. */
export function* possibleParts(context: FactContext, facts: Fact[]): Generator<PossiblePart> {
  const stage = stageOf(context, facts)
  const stated = Map.groupBy(
    facts.filter((fact) => fact.type === 'participation'),
    ({event, party}) => `${event} ${party}`,
  )
  const parties = context.subjects.filter(({type}) => type === 'person' || type === 'organization')
  for (const event of context.events) {
    for (const party of parties) {
      const said = stated.get(`${event.id} ${party.id}`) ?? []
      const features = participationFeatures(event, party, stage, said)
      yield {event, party, stated: said, features, stage}
    }
  }
}

/** Of what templates state of an event that is one, so much is right, whatever the model makes of it. */
const STATED = 0.85
/** And what is stated of an event that may be none must be as likely as this. */
const LEAST = 0.7

/**
 * Who takes part in what, as far as the model finds it likely or a template states it. Those whom an article names beside
 * an event that is commemorated in it were seldom there themselves: of them, only what is stated counts.
 */
export function likelyParts(context: FactContext, facts: Fact[], model: LinearModel): Fact[] {
  const remembered = new Set(
    facts.flatMap((fact) => (fact.type === 'commemorates' ? [fact.commemorated] : [])),
  )
  const likely = possibleParts(context, facts).flatMap((part): Fact[] => {
    const {event, party, stated} = part
    const [best] = stated.toSorted((a, b) => b.evidence.confidence - a.evidence.confidence)
    if (!best && remembered.has(event.id)) return []
    const told = Math.max(likelihood(model, part.features), best ? STATED : 0)
    const confidence = Math.round(event.confidence * told * 100) / 100
    if (confidence < (best ? LEAST : model.threshold)) return []
    if (best) return [{...best, evidence: {...best.evidence, confidence}}]
    const evidence = evidenceOf(part)
    if (!evidence) return []
    return [
      {
        type: 'participation',
        event: event.id,
        party: party.id,
        role: roleOf(part),
        evidence: {...evidence, confidence},
      },
    ]
  })
  return [...likely]
}

/** From the party to the event where one sentence names both, else the sentence that names the party first. */
function evidenceOf({event, party, stage}: PossiblePart): Omit<Evidence, 'confidence'> | undefined {
  const places = stage.places.get(party.id) ?? []
  const told = stage.places.get(event.id) ?? []
  const pairs = places.flatMap((one) =>
    told.filter(({at}) => at === one.at).map((other) => ({one, other})),
  )
  const [near] = pairs.sort((a, b) => gap(a.one, a.other) - gap(b.one, b.other))
  const [first] = places
  if (near) {
    const {one, other} = near
    const span = unmask(
      one.sentence,
      Math.min(one.start, other.start),
      Math.max(one.end, other.end),
    )
    return {...span, method: 'model:together'}
  }
  if (!first) return undefined
  const {sentence} = first
  return {...unmask(sentence, 0, sentence.text.length), method: 'model:told'}
}

function gap(one: Place, other: Place): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end)
}
