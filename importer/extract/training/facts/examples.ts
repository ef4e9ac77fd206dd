import type {EventEntity} from '../../../types.ts'
import {findDates} from '../../dates/index.ts'
import type {Draft} from '../../events/draft.ts'
import {eventFeatures} from '../../events/eventFeatures.ts'
import {type EventModels, findEvents, likelyEvents, possibleEvents} from '../../events/index.ts'
import {possibleDates} from '../../events/likelyDates.ts'
import {statedFacts} from '../../facts/index.ts'
import {possibleAffiliations} from '../../facts/likelyAffiliations.ts'
import {possibleParts} from '../../facts/parts.ts'
import type {LinearModel} from '../../linearModel.ts'
import type {Reading} from '../../types.ts'
import {aligned} from './align.ts'
import type {Example} from './fitModel.ts'
import type {Lesson} from './lesson.ts'

/** Every possible event of an article: right when the annotators have it. */
export function eventExamples({found, annotations}: Lesson): Example[] {
  const {drafts, article} = possibleEvents(found, findDates(found.texts, found.source.date))
  const entities = drafts.map((draft, at) => ({...draft, id: `${at}`, type: 'event' as const}))
  const match = aligned(entities, annotations)
  return drafts.map((draft, at) => {
    const noted = match.get(`${at}`)
    const isCore = noted?.type === 'event' && noted.core === true
    return {
      features: eventFeatures(draft, drafts, article),
      right: noted !== undefined,
      weight: noted && !isCore ? OF_SOME_WORTH : 1,
    }
  })
}

/**
 * What an example says when the annotators noted an event without counting it among the core ones. They disagree most about
 * these; as full examples they cost five points of F1 of the core ones.
 */
const OF_SOME_WORTH = 0.2

/** The events that models find in an article. */
export function eventsIn({found}: Lesson, models: EventModels): EventEntity[] {
  return findEvents(found, findDates(found.texts, found.source.date), models)
}

/**
 * Every date near an event: right when the event began on it. From the events that a model finds and from the annotators'
 * own.
 */
export function dateExamples(lesson: Lesson, model: LinearModel): Example[] {
  const {found, annotations, events} = lesson
  const dates = findDates(found.texts, found.source.date)
  const {drafts, article} = likelyEvents(found, dates, model)
  const ours = drafts.map((draft, at) => ({...draft, id: `${at}`, type: 'event' as const}))
  const match = aligned(ours, annotations)
  const starts = new Map(
    annotations.entities.map((one) => [one.id, one.type === 'event' ? one.startDate : undefined]),
  )
  const examplesOf = (event: Draft, all: Draft[], start: string | undefined): Example[] =>
    possibleDates(event, all, article).map(({date, features}) => ({
      features,
      right: start !== undefined && date.edtf.startsWith(start),
    }))
  return [
    ...ours.flatMap((event) => {
      const start = starts.get(match.get(event.id)?.id ?? '')
      // Of ours without a start nothing can be said: the annotators may not have noted the event at all.
      return start === undefined ? [] : examplesOf(event, ours, start)
    }),
    ...events.flatMap((event) => examplesOf(event, events, starts.get(event.id))),
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
