import type {EventEntity} from '../../types.ts'
import {findDates} from '../dates/index.ts'
import {type EventModels, findEvents, possibleEvents} from '../events/index.ts'
import {eventFeatures} from '../events/likely.ts'
import {possibleDates} from '../events/likelyDates.ts'
import {statedFacts} from '../facts/index.ts'
import {possibleAffiliations} from '../facts/likelyAffiliations.ts'
import {possibleParts} from '../facts/parts.ts'
import type {Reading} from '../types.ts'
import {aligned} from './align.ts'
import type {Example} from './fitModel.ts'
import type {Lesson} from './lesson.ts'

/** Every possible event of an article: right when the annotators have it. */
export function eventExamples({found, annotations}: Lesson): Example[] {
  const {drafts, article} = possibleEvents(found, findDates(found.texts, found.source.date))
  const entities = drafts.map((draft, at) => ({...draft, id: `${at}`, type: 'event' as const}))
  const match = aligned(entities, annotations)
  return drafts.map((draft, at) => ({
    features: eventFeatures(draft, drafts, article),
    right: match.has(`${at}`),
  }))
}

/** The events that models find in an article. */
export function eventsIn({found}: Lesson, models: EventModels): EventEntity[] {
  return findEvents(found, findDates(found.texts, found.source.date), models)
}

/** Every date near an event: right when the event began on it. From the found events and from the annotators' own. */
export function dateExamples(lesson: Lesson, events: EventEntity[]): Example[] {
  const {found, annotations} = lesson
  const {article} = possibleEvents(found, findDates(found.texts, found.source.date))
  const match = aligned(events, annotations)
  const startOf = (id: string | undefined) => {
    const noted = annotations.entities.find((entity) => entity.id === id)
    return noted?.type === 'event' ? noted.startDate : undefined
  }
  const examplesOf = (all: EventEntity[], start: (event: EventEntity) => string | undefined) =>
    all.flatMap((event) =>
      possibleDates(event, all, article).map(({date, features}) => {
        const right = start(event)
        return {features, right: right !== undefined && date.edtf.startsWith(right)}
      }),
    )
  return [
    ...examplesOf(
      events.filter(({id}) => startOf(match.get(id)?.id)),
      ({id}) => startOf(match.get(id)?.id),
    ),
    ...examplesOf(lesson.events, ({id}) => startOf(id)),
  ]
}

/** Every person and body that one sentence names: right when the annotators found it said that they belong together. */
export function affiliationExamples({found, noted, annotations}: Lesson): Example[] {
  const match = aligned(entitiesOf(found), annotations)
  const stated = statedIn(annotations, 'affiliatedWith')
  const examplesOf = (reading: Reading, idOf: (id: string) => string | undefined) => {
    const {context, facts} = statedFacts(reading, [])
    return possibleAffiliations(context, facts).map(({person, organization, features}) => ({
      features,
      right: stated.has(`${idOf(person)} ${idOf(organization.id)}`),
    }))
  }
  return [...examplesOf(found, (id) => match.get(id)?.id), ...examplesOf(noted, (id) => id)]
}

/** Every party and event: right when the annotators have it take part. Of found events only those that are events. */
export function participationExamples(lesson: Lesson, events: EventEntity[]): Example[] {
  const {found, noted, annotations} = lesson
  const match = aligned([...entitiesOf(found), ...events], annotations)
  const stated = statedIn(annotations, 'participantIn')
  const examplesOf = (
    reading: Reading,
    all: EventEntity[],
    idOf: (id: string) => string | undefined,
  ) => {
    const {context, facts} = statedFacts(reading, all)
    return possibleParts(context, facts).flatMap(({event, party, features}) =>
      idOf(event.id) === undefined
        ? []
        : [{features, right: stated.has(`${idOf(party.id)} ${idOf(event.id)}`)}],
    )
  }
  return [
    ...examplesOf(found, events, (id) => match.get(id)?.id),
    ...examplesOf(noted, lesson.events, (id) => id),
  ]
}

function entitiesOf({subjects}: Reading) {
  return subjects.flatMap((subject) =>
    subject.type === 'person' || subject.type === 'organization' ? [subject] : [],
  )
}

/** Pairs of subject and object of which the annotators found something said. */
function statedIn({relations}: Lesson['annotations'], predicate: string): Set<string> {
  return new Set(
    relations.flatMap((relation) =>
      relation.predicate === predicate ? [`${relation.subject} ${relation.object}`] : [],
    ),
  )
}
