import type {EventKind} from '../../../schemas/vocabularies.ts'
import {HEADLINE, type Mention, type Span} from '../../types.ts'
import {type MaskedSentence, unmask} from '../masked.ts'
import type {DateExpression} from '../types.ts'
import {bestDate, dated, datesOf, isOfSpeaking} from './dating.ts'
import {type Draft, type MaskedArticle, mention} from './draft.ts'
import {type Sighting, sightingsIn} from './sightings.ts'
import {titleOf} from './titles.ts'

const METHOD = 'rule:happening'

/** The id of a named event's sign is its index among `named`. */
type Article = MaskedArticle & {named: Draft[]}

/**
 * The happening that the article itself reports, told by headline and lead: the kind of event whose words stand there, all
 * the phrases by which the text takes it up again, and the lead's date and place. When headline or lead name an event of
 * that kind, it is this one. Undefined where neither has a word for a happening.
 */
export function findHappening(article: Article): Draft | undefined {
  const {reading, sentences, dates} = article
  const sightings = sightingsIn(sentences)
  const lead = chooseLead(sightings)
  const namedMain = mainNamed(article, lead)
  if (!lead && !namedMain) return undefined
  const kind = namedMain?.kind ?? lead?.kind
  const same = sightings.filter((sighting) => isSameHappening(sighting, kind, dates))
  const told = same.find(({position}) => position > 0) ?? lead
  const startDate = leadDate(same, kind, sentences, dates)
  const mentions = mentionsOf(same)
  if (namedMain)
    return {
      ...namedMain,
      ...withDate(namedMain, startDate),
      mentions: [...namedMain.mentions, ...mentions],
      main: true,
    }
  if (!lead || !told) return undefined
  return {
    kind: lead.kind,
    ...titleOf({reading, lead, told, startDate}),
    mentions,
    ...(startDate && {startDate}),
    main: true,
    confidence: Math.min(0.9, 0.5 + same.length * 0.05),
  }
}

/** The word that the article is about: the headline counts most, then the lead; a kind that comes up again gains. */
function chooseLead(sightings: readonly Sighting[]): Sighting | undefined {
  const scored = sightings
    .filter(({position}) => position <= 2)
    .map((sighting) => ({
      sighting,
      score:
        sighting.weight *
        (placeWeight(sighting) + Math.min(3, 0.5 * countOfKind(sightings, sighting.kind))),
    }))
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score >= 2.5 ? best.sighting : undefined
}

function placeWeight({position, form, sentence, from}: Sighting): number {
  if (position === 0) {
    const late = sentence.text.slice(0, from).includes(';') ? 1.5 : 0
    return (form === 'verb' ? 4 : 3.5) - late
  }
  return position === 1 ? 2 : 1
}

function countOfKind(sightings: readonly Sighting[], kind: EventKind): number {
  return sightings.filter((other) => other.kind === kind && other.form === 'noun').length
}

/** A named event in headline or lead, when it is of the kind that they tell; in a headline that tells no other kind, too. */
function mainNamed({sentences, named}: Article, lead: Sighting | undefined): Draft | undefined {
  for (const sentence of sentences.slice(0, 2)) {
    const inHeadline = sentence.block === HEADLINE
    const toldElsewhere = lead === undefined || lead.position > 0
    for (const {letter, id} of sentence.signs) {
      const draft = letter === 'E' ? named[Number(id)] : undefined
      if (!draft) continue
      // What happens during a pandemic is not the pandemic, though it may be an outbreak.
      const isBackground = draft.kind === 'disease-outbreak'
      const isTold = !isBackground || (inHeadline && names(draft, HEADLINE, 'pandemic'))
      if (lead?.kind === draft.kind && isTold) return draft
      if (inHeadline && toldElsewhere && !isBackground) return draft
    }
  }
  return undefined
}

function names({mentions}: Draft, block: string, head: string): boolean {
  return mentions.some((mention) => mention.block === block && mention.quote.endsWith(head))
}

/** The same kind in headline or lead, or taken up with "the" or "this" later, and not dated to another year. */
function isSameHappening(
  {kind, position, form, sentence, from}: Sighting,
  wanted: EventKind | undefined,
  dates: DateExpression[],
): boolean {
  if (kind !== wanted) return false
  if (position <= 2) return true
  if (form === 'verb' || !TAKEN_UP.test(sentence.text.slice(0, from))) return false
  return !datesOf(sentence, dates).some(({edtf}) => edtf.length === 4)
}

const TAKEN_UP =
  /(?:\b(?:the|this|that|these|his|her|their|its)|['’]s|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s) (?:\p{Ll}[\p{L}-]* ){0,2}$/iu

/** The date beside a telling word of headline and lead, else the lead's first that is not one of speaking. */
function leadDate(
  same: Sighting[],
  kind: EventKind | undefined,
  sentences: MaskedSentence[],
  dates: DateExpression[],
) {
  const tellings = same
    .filter(({position}) => position < EARLY)
    .map(({sentence, from, to, position}) => ({
      span: unmask(sentence, from, to),
      sentence,
      position,
    }))
  const beside = bestDate(tellings, dates)
  if (beside) return beside
  const early = sentences
    .slice(1, 4)
    .flatMap((sentence) =>
      datesOf(sentence, dates).map((date) => ({date, spoken: isOfSpeaking(date, sentence)})),
    )
  const first = early.find(({spoken}) => !spoken || kind === 'announcement') ?? early[0]
  return first && dated(first.date, 0.7)
}

/** So many sentences tell the news; what follows is its background. */
const EARLY = 6

/** A name may hold a year; the lead's day is more exact when it lies in that year. */
function withDate(
  {startDate, name}: Draft,
  leadDate: Draft['startDate'],
): Pick<Draft, 'startDate'> {
  const year = startDate?.edtf.slice(0, 4) ?? name.match(/\b(?:19|20)\d\d\b/)?.[0]
  if (!leadDate || (year && !leadDate.edtf.startsWith(year))) return startDate ? {startDate} : {}
  return {
    startDate: startDate && startDate.edtf.length >= leadDate.edtf.length ? startDate : leadDate,
  }
}

/** Noun phrases, and verbs only where the text has no noun for it. */
function mentionsOf(same: Sighting[]): Mention[] {
  const nouns = same.filter(({form}) => form === 'noun')
  const told = nouns.some(({position}) => position > 0) ? nouns : same
  return told.map((sighting) => mention(phraseOf(sighting), formOf(sighting), METHOD, 0.7))
}

function formOf({form}: Sighting): Mention['form'] {
  return form === 'noun' ? 'descriptor' : 'verb'
}

/** The trigger with its "the" where that stands right before it or before one lower-case adjective. */
function phraseOf({sentence, from, to, form}: Sighting): Span {
  const lead =
    form === 'noun'
      ? sentence.text
          .slice(0, from)
          .match(/(?<![\p{L}-])(?:the|this|these|that) (?:\p{Ll}[\p{L}-]+ )?$/iu)
      : null
  return unmask(sentence, from - (lead?.[0].length ?? 0), to)
}
