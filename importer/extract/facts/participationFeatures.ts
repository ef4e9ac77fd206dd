import type {EventKind} from '../../../schemas/vocabularies.ts'
import type {EventEntity, Fact} from '../../types.ts'
import type {Subject} from '../types.ts'
import {distanceOf, nearest, onwardFrom, type Pair, type Place, wordsOf} from './places.ts'
import type {Stage} from './stage.ts'
import {positionOf} from './standing.ts'

/** What is true of a party and an event and may tell whether the one takes part in the other. */
export function participationFeatures(
  event: EventEntity,
  party: Subject,
  stage: Stage,
  stated: Fact[],
): string[] {
  const type = typeOf(party)
  const field = FIELDS[event.kind] ?? 'other'
  const main = event.main ? 'main' : 'other'
  const places = stage.places.get(party.id) ?? []
  const pair = nearest(places, stage.places.get(event.id) ?? [], onwardFrom)
  const [first] = places
  const opening = first && positionOf(first.at)
  return [
    `${main} type=${type}`,
    `${main} kind=${event.kind} type=${type}`,
    `${main} field=${field} type=${type}`,
    `${main} field=${field} type=${type} first in ${opening}`,
    ...stage
      .standing(party.id)
      .flatMap((feature) => [
        `${main} ${feature}`,
        `${main} ${type} ${feature}`,
        `${main} ${field} ${feature}`,
      ]),
    ...(isInName(event, party)
      ? ['in its name', `${main} ${type} in its name`, `${field} in its name`]
      : []),
    ...(places.some(({at}) => stage.kinds.get(at)?.has(event.kind))
      ? [`${main} ${type} where its kind is told`]
      : []),
    ...stated.flatMap(({evidence}) => ['stated', `stated by ${evidence.method}`]),
    ...deedFeatures(stage.deeds.get(party.id) ?? [], event.kind, `${main} ${type}`),
    ...(stage.offices.get(party.id) ?? []).map((office) => `${field} office=${office}`),
    ...(pair
      ? pairFeatures(pair, main, field, type)
      : [`${main} apart`, `${main} ${type} apart`, `${main} ${field} apart`]),
    ...wordFeatures(event.main ? places : pair ? [pair.one] : [], `${main} ${field}`, type),
  ]
}

/** Kinds of event whose participants are told of alike. */
const FIELDS: Partial<Record<EventKind, string>> = Object.fromEntries(
  Object.entries({
    harm: 'accident attack crime disaster unrest war battle disease-outbreak',
    vote: 'election vote legislation',
    court: 'court-case',
    talk: 'meeting summit visit agreement business-deal',
    word: 'announcement publication discovery',
    life: 'death birth resignation appointment',
    contest: 'match competition award',
    show: 'festival performance ceremony anniversary protest launch',
  }).flatMap(([field, kinds]) => kinds.split(' ').map((kind) => [kind, field])),
)

const BODIES: Record<string, string> = Object.fromEntries(
  Object.entries({
    state: 'state',
    power: 'government legislature court military police intergovernmental',
    party: 'political-party',
    media: 'news-agency broadcaster newspaper publisher',
    company: 'company',
    science: 'university research school hospital',
    sport: 'sports-team sports-body',
  }).flatMap(([body, kinds]) => kinds.split(' ').map((kind) => [kind, body])),
)

function typeOf(party: Subject): string {
  return party.type === 'organization' ? (BODIES[party.kind] ?? 'body') : party.type
}

function isInName({name}: EventEntity, party: Subject): boolean {
  return name.includes(party.name) || party.names.some(({quote}) => name.includes(quote))
}

function deedFeatures(deeds: string[], kind: EventKind, scene: string): string[] {
  return deeds.flatMap((deed) => {
    const [side, done] = deed.split(' ')
    return [
      `${scene} ${deed}`,
      ...(done === kind
        ? [`${scene} ${side} of its kind`, `${side} of its ${kind}`]
        : [`${scene} ${side} of another kind`]),
    ]
  })
}

function pairFeatures(
  {words, forward, one}: Pair,
  main: string,
  field: string,
  type: string,
): string[] {
  const distance = distanceOf(words)
  const order = forward ? 'party first' : 'event first'
  return [
    `${main} together`,
    `${main} distance=${distance} ${order}`,
    `${main} distance=${distance} ${order} ${type}`,
    `${field} ${order} near=${distance < 8} ${type}`,
    ...(one.at === 0 ? [`${main} together in headline`] : []),
    ...(words.length < 5 ? [`between=${forward ? 'P' : 'E'} ${words.join(' ')}`] : []),
    ...(words.length < 9
      ? words
          .map((word) => `${order} among=${word}`)
          .concat(words.map((word) => `${field} ${order} among=${word}`))
      : []),
  ]
}

/** The words right before and after the party: what the text says of it. */
function wordFeatures(places: Place[], scene: string, type: string): string[] {
  const features = places.flatMap((place) => {
    const {sentence, list} = place
    const {start} = list
    const end = onwardFrom(place)
    const after = wordsOf(sentence.text.slice(end, end + 40)).slice(0, 2)
    const before = wordsOf(sentence.text.slice(Math.max(0, start - 40), start)).slice(-2)
    const [next = '$'] = after
    const last = before.at(-1) ?? '^'
    return [
      `after=${next}`,
      `after=${after.join(' ')}`,
      `before=${last}`,
      `before=${before.join(' ')}`,
      `${scene} after=${next}`,
      `${scene} before=${last}`,
      `${type} after=${next}`,
      `${type} before=${last}`,
      `${type} between ${last} and ${next}`,
    ]
  })
  return [...new Set(features)]
}
