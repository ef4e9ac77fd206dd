import type {EventEntity, Span} from '../../types.ts'
import {evidenceAt, type Noted, supportOf} from './noted.ts'
import type {AnnotatedEntity, AnnotatedEvent} from './schema.ts'

type Location = NonNullable<EventEntity['location']>

/** Where an event took place: as its `place` says, else as a relation of it does. */
export function locationOf(
  event: AnnotatedEvent,
  spans: readonly [Span, ...Span[]],
  article: Noted,
): Location | undefined {
  const located = relationFrom(event.id, article)
  const name = event.place ?? located?.place.name
  if (!name) return undefined
  const place = located?.place ?? placeCalled(name, article)
  const named = place && article.naming.get(place.id)?.[0]
  const said = located && supportOf(located.relation, article)
  const country = countryOf(place?.id, article)
  return {
    name,
    ...(country ? {country} : {}),
    evidence: said ?? evidenceAt(named ?? spans[0], article.noter),
  }
}

/** The first place that an entity is said to be in, and the words that say so. */
function relationFrom(id: string, {annotations: {entities, relations}}: Noted) {
  for (const relation of relations) {
    const {predicate, subject, object} = relation
    const place = entities.find((entity) => entity.id === object)
    if (predicate === 'locatedIn' && subject === id && place) return {place, relation}
  }
  return undefined
}

/** "Seoul, South Korea" may be the noter's own wording for "Seoul". */
function placeCalled(name: string, {annotations}: Noted): AnnotatedEntity | undefined {
  return annotations.entities.find((each) => each.type === 'place' && name.startsWith(each.name))
}

/** The state that a place is, or is said to lie in. */
function countryOf(id: string | undefined, article: Noted): string | undefined {
  const seen = new Set<string>()
  for (let at = id; at && !seen.has(at); at = relationFrom(at, article)?.place.id) {
    seen.add(at)
    const place = article.annotations.entities.find((entity) => entity.id === at)
    if (place?.type === 'organization' && place.kind === 'state') return place.name
  }
  return undefined
}
