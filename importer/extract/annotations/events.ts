import {type DatedFact, type EventEntity, HEADLINE, type Mention, type Span} from '../../types.ts'
import {isAcronym, wordsOfName} from '../spelling.ts'
import type {DateExpression} from '../types.ts'
import {locationOf} from './locations.ts'
import {evidenceAt, type Noted} from './noted.ts'
import type {AnnotatedEvent} from './schema.ts'

/** The happenings, each with its dates and its place where those are noted; one of them the article's own. */
export function findEvents(article: Noted): EventEntity[] {
  const events = article.annotations.entities.flatMap((entity) => {
    if (entity.type !== 'event') return []
    const [first, ...more] = article.naming.get(entity.id) ?? []
    return first ? [{entity, spans: [first, ...more] as const}] : []
  })
  const main = events.find(({entity, spans}) => entity.core && opens(spans, article))
  return events.map(({entity, spans}) => {
    const event = eventOf(entity, spans, article)
    return entity === main?.entity ? {...event, main: true} : event
  })
}

type Spans = readonly [Span, ...Span[]]

/** Named in the headline or the lead. */
function opens(spans: Spans, {source}: Noted): boolean {
  return spans.some(({block}) => block === HEADLINE || block === source.blocks[0]?.key)
}

function eventOf(event: AnnotatedEvent, spans: Spans, article: Noted): EventEntity {
  const {id, name, kind, startDate, endDate} = event
  const {noter} = article
  const mentions = spans.map((span): Mention => {
    const form = isName(span.quote, name) ? 'name' : 'descriptor'
    return {...evidenceAt(span, noter), form}
  })
  const location = locationOf(event, spans, article)
  return {
    id,
    type: 'event',
    name,
    kind,
    alternateNames: aliases(name, mentions),
    mentions,
    confidence: noter.confidence,
    ...(startDate ? {startDate: dated(startDate, spans, article)} : {}),
    ...(endDate ? {endDate: dated(endDate, spans, article)} : {}),
    ...(location ? {location} : {}),
  }
}

/**
 * Whether it would be understood in another article: "Korean War", every word of weight in capitals; "Iowa caucuses",
 * which the title holds. "The quake", "Thursday's rally" describe.
 */
function isName(surface: string, name: string): boolean {
  if (surface === name) return true
  if (/^the |^\S+['’]s /.test(surface)) return false
  const words = surface.split(/\s+/).filter((word) => !SMALL.test(word))
  if (words.every((word) => CAPITAL.test(word))) return true
  const title = new Set(wordsOfName(name))
  return /\p{Lu}/u.test(surface) && wordsOfName(surface).every((word) => title.has(word))
}

const SMALL = /^(?:of|the|in|on|at|for|and|de|la|v|vs)$/
const CAPITAL = /^[^\p{L}]*(?:\p{Lu}|\p{N})/u

function aliases(name: string, mentions: Mention[]): EventEntity['alternateNames'] {
  const names = mentions.filter(({form}) => form === 'name').map(({quote}) => quote)
  return [...new Set(names)]
    .filter((value) => value !== name)
    .map((value) => ({value, kind: isAcronym(value) ? 'abbreviation' : 'alias'}))
}

/** A date with the words that state it; where it was read out of the whole, with those that name the event. */
function dated(edtf: string, spans: Spans, {dates, noter}: Noted): DatedFact {
  const stating = dates.filter((date) => date.edtf.startsWith(edtf))
  const nearest = stating.toSorted((a, b) => distance(a, spans) - distance(b, spans))[0]
  return {edtf, evidence: evidenceAt(nearest ?? spans[0], noter)}
}

function distance(date: DateExpression, spans: Spans): number {
  const inBlock = spans.filter(({block}) => block === date.block)
  return Math.min(...inBlock.map(({start}) => Math.abs(start - date.start)))
}
