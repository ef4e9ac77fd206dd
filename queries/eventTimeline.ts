import {defineQuery} from 'groq'
import {z} from 'zod'
import type {EventTimelineQueryResult} from '../sanity.types.ts'
import {parseEdtf} from '../schemas/dates.ts'
import {ask, type QueryClient, type Visibility} from './ask.ts'
import {eventCard, ifVisible, live, visible} from './fragments.ts'
import {type Page, pageParams} from './page.ts'
import {eventCardShape, eventShape, resultOf} from './shapes.ts'

/** Dated events in the order in which they began, each with the larger event that it is part of. */
export const eventTimelineQuery = defineQuery(`*[
  _type == "event"
  && startDate.earliest >= $since
  && startDate.earliest <= $until
  && ${live} && ${visible}
] | order(startDate.earliest asc, _id asc)[$from...$to]{
  "event": @${eventCard},
  "superEvent": [superEvent->]${ifVisible}
}`)

export type EventTimeline = EventTimelineQueryResult

/** Events that began in a span of time. Both ends are EDTF and inclusive: until `1953` means to the end of that year. */
export async function fetchEventTimeline(
  client: QueryClient,
  {
    since = '0001',
    until = '9999',
    includeSuggested = false,
    ...page
  }: {since?: string; until?: string} & Page & Visibility = {},
): Promise<EventTimeline> {
  const params = {
    since: readDate(since).earliest,
    until: readDate(until).latest,
    ...pageParams(page),
    includeSuggested,
  }
  const events = await ask(client, {
    what: 'the timeline of events',
    query: eventTimelineQuery,
    params,
    result: eventTimelineResult,
  })
  return events ?? []
}

function readDate(text: string) {
  const date = parseEdtf(text)
  if (date) return date
  throw new RangeError(
    `Fetching the timeline of events: “${text}” is not a date. Write 1950, 1950-06 or 1950-06-25.`,
  )
}

export const eventTimelineResult = resultOf<EventTimelineQueryResult>()(
  z.array(z.object({event: eventCardShape, superEvent: eventShape.nullable()})),
)
