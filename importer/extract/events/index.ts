import type {EventEntity, Span} from '../../types.ts'
import type {LinearModel} from '../linearModel.ts'
import {maskSentences, type Sign, signsOf} from '../masked.ts'
import type {DateExpression, Reading} from '../types.ts'
import {withAnaphora} from './anaphora.ts'
import date from './dateModel.generated.json' with {type: 'json'}
import {type Draft, type MaskedArticle, overlap} from './draft.ts'
import event from './eventModel.generated.json' with {type: 'json'}
import {findFates} from './fates.ts'
import {findGatherings} from './gatherings.ts'
import {findHappening} from './happening.ts'
import {likely} from './likely.ts'
import {withLikelyDates} from './likelyDates.ts'
import {findMentioned} from './mentioned.ts'
import {findNamedEvents} from './named.ts'
import {withPresidentsElect} from './nationalElections.ts'
import {findOutbreaks} from './outbreaks.ts'
import {findPrimarySeasons} from './partyPrimaries.ts'
import {withTimes} from './timing.ts'
import {findWarActs} from './warActs.ts'

/** What is learnt from annotated articles: see scripts/train.ts. */
export type EventModels = {event: LinearModel; date: LinearModel}

const MODELS: EventModels = {event, date}

/**
 * The happenings that a newsroom would keep a record of: those with a name of their own, the one that the article reports,
 * and others that the text ties to a date. In the order of first mention.
 */
export function findEvents(
  reading: Reading,
  dates: DateExpression[],
  models: EventModels = MODELS,
): EventEntity[] {
  const {drafts, article} = likelyEvents(reading, dates, models.event)
  const dated = withLikelyDates(drafts, article, models.date)
  return inOrderOfMention(withPresidentsElect(dated, reading), reading).map(entityOf)
}

/** The events with such dates as templates state or stand nearest. */
export function likelyEvents(
  reading: Reading,
  dates: DateExpression[],
  model: LinearModel,
): {drafts: Draft[]; article: MaskedArticle} {
  const {drafts, article} = possibleEvents(reading, dates)
  return {drafts: withAnaphora(likely(drafts, article, model), article.sentences), article}
}

/** All that might be a happening on record, and the article with what it names masked. */
export function possibleEvents(
  reading: Reading,
  dates: DateExpression[],
): {drafts: Draft[]; article: MaskedArticle} {
  const untimed = unitedByName([
    ...findNamedEvents(reading),
    ...findOutbreaks(reading),
    ...findPrimarySeasons(reading),
  ])
  const names = untimed.flatMap(({mentions}) => mentions)
  const article = maskEvents(
    reading,
    untimed,
    dates.filter((date) => !names.some((name) => overlap(name, date))),
  )
  const named = withTimes(untimed, article)
  const happening = findHappening({...article, named})
  const drafts = [
    ...named.filter(({name}) => name !== happening?.name),
    ...(happening ? [happening] : []),
    ...findGatherings(article, happening),
    ...findWarActs(
      article,
      named.filter(({kind}) => kind === 'war'),
    ),
    ...findFates(article),
  ]
  const known = withoutRepeats(drafts)
  return {drafts: withoutRepeats([...known, ...findMentioned(article, known)]), article}
}

/** What proves to have one heading is one, however the text calls it. */
function unitedByName(drafts: Draft[]): Draft[] {
  return [...Map.groupBy(drafts, ({name}) => name).values()].flatMap(([first, ...others]) =>
    first ? {...first, mentions: [first, ...others].flatMap(({mentions}) => mentions)} : [],
  )
}

/** Names, dates and named events masked. A date's sign has its index for id, and so has an event's. */
function maskEvents(reading: Reading, named: Draft[], dates: DateExpression[]): MaskedArticle {
  const dateSigns = dates.map((date, index): Sign => ({...date, letter: 'T', id: `${index}`}))
  const eventSigns = named.flatMap(({mentions}, index) =>
    mentions.map((mention): Sign => ({...mention, letter: 'E', id: `${index}`})),
  )
  const signs = [...signsOf(reading), ...dateSigns, ...eventSigns]
  return {reading, dates, sentences: maskSentences(reading.texts, signs)}
}

/** One record per happening: of two drafts of one name the earlier, and no draft whose every mention another has. */
function withoutRepeats(drafts: Draft[]): Draft[] {
  return drafts.filter(
    (draft, index) =>
      !drafts
        .slice(0, index)
        .some((earlier) => earlier.name === draft.name || covers(earlier, draft)),
  )
}

function covers(earlier: Draft, {mentions}: Draft): boolean {
  return mentions.every((one) =>
    earlier.mentions.some(
      ({block, start, end}) => block === one.block && start <= one.start && one.end <= end,
    ),
  )
}

/** Mentions as the text has them, headline first, and the events by their first ones. */
function inOrderOfMention(drafts: Draft[], {texts}: Reading): Draft[] {
  const order = new Map(texts.map(({block}, index) => [block, index]))
  const place = ({block, start}: Span) => (order.get(block) ?? 0) * 1e9 + start
  return drafts
    .map((draft) => ({...draft, mentions: draft.mentions.toSorted((a, b) => place(a) - place(b))}))
    .map((draft) => ({draft, first: Math.min(...draft.mentions.map(place))}))
    .sort((a, b) => a.first - b.first)
    .map(({draft}) => draft)
}

function entityOf({mentions, ...draft}: Draft, index: number): EventEntity {
  return {
    id: `v${index + 1}`,
    type: 'event',
    ...draft,
    alternateNames: [...new Set(mentions.filter((m) => m.form === 'name').map((m) => m.quote))]
      .filter((value) => value !== draft.name)
      .map((value) => ({value, kind: 'alias' as const})),
    mentions,
  }
}
