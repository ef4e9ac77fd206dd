import type {DatedFact} from '../../types.ts'
import {type LinearModel, likelihood} from '../linearModel.ts'
import type {MaskedSentence} from '../masked.ts'
import type {DateExpression} from '../types.ts'
import {dateFeatures} from './dateFeatures.ts'
import {datesOf} from './dating.ts'
import {type Draft, evidence, type MaskedArticle} from './draft.ts'

/** A date that may say when an event was, and what a model goes by. */
export type PossibleDate = {date: DatedFact; features: string[]}

type Ranked = {date: DatedFact; sure: number}

/** Sentences that tell the news; the dates in them may be the day of the article's own happening. */
const NEWS = 5

/** Every event with the likeliest of the dates that the text gives near it, or none where none is likely. */
export function withLikelyDates(
  drafts: Draft[],
  article: MaskedArticle,
  model: LinearModel,
): Draft[] {
  return drafts.map((draft) => {
    const ranked = possibleDates(draft, drafts, article)
      .filter(({date}) => isInYearOfName(draft, date))
      .map(({date, features}) => ({date, sure: likelihood(model, features)}))
      .sort((a, b) => b.sure - a.sure)
    const best = refined(ranked, model.threshold)
    const {startDate: _, ...undated} = draft
    if (!best || best.sure < model.threshold) return undated
    const {edtf} = best.date
    const startDate = {
      edtf,
      evidence: {...best.date.evidence, confidence: Math.round(best.sure * 100) / 100},
    }
    return {
      ...undated,
      name: undated.name.replace(/^\d{4}(?= \p{L})/u, edtf.slice(0, 4)),
      startDate,
    }
  })
}

/** The year of a name that the text has is sure; that of a heading made for it is a guess, and goes by the date. */
function isInYearOfName({name, mentions}: Draft, {edtf}: DatedFact): boolean {
  const year = /^\d{4}(?= \p{L})/u.exec(name)?.[0]
  return !year || edtf.startsWith(year) || !mentions.some(({form}) => form === 'name')
}

/** The likeliest; where that is a year, mostly by the event's name, a likely day or month of that year says more. */
function refined(ranked: Ranked[], threshold: number): Ranked | undefined {
  const [best] = ranked
  if (best?.date.edtf.length !== 4) return best
  const {edtf} = best.date
  const within = ({date, sure}: Ranked) =>
    sure >= threshold && date.edtf.length > 4 && date.edtf.startsWith(edtf)
  return ranked.find(within) ?? best
}

/** The dates of the sentences that tell the event, of those that tell the news, and what a template states. */
export function possibleDates(
  draft: Draft,
  drafts: Draft[],
  {sentences, dates, reading}: MaskedArticle,
): PossibleDate[] {
  const rows = datesAround(draft, sentences, dates)
  const counts = new Map<string, number>()
  for (const {date} of rows) counts.set(date.edtf, (counts.get(date.edtf) ?? 0) + 1)
  const said = rows.map(
    ({date, sentence, at, here}, index): PossibleDate => ({
      date: {edtf: date.edtf, evidence: evidence(date, 'model:date', 0.5)},
      features: dateFeatures(draft, {
        date,
        sentence,
        at,
        here,
        first: index === 0,
        times: counts.get(date.edtf) ?? 1,
        rivals: rows.length,
        today: reading.source.date,
      }),
    }),
  )
  const main = drafts.find((other) => other.main && other !== draft)
  const mains = said.length === 0 && main?.startDate ? [main.startDate] : []
  const stated =
    draft.startDate && draft.startDate.evidence.method !== 'date' ? [draft.startDate] : []
  return [
    ...said,
    ...mains.map((date) => ({
      date,
      features: [
        'of the main event',
        `of the main event ${draft.kind}`,
        `of the main event, as ${draft.kind === main?.kind}`,
        `of the main event, ${draft.mentions[0]?.form}`,
      ],
    })),
    ...stated.map((date) => ({
      date,
      features: [
        `stated by ${date.evidence.method}`,
        `stated of ${draft.kind}`,
        `stated beside ${said.length > 0}`,
      ],
    })),
  ]
}

function datesAround(draft: Draft, sentences: MaskedSentence[], dates: DateExpression[]): Row[] {
  // The calendar knows the day of a feast better than what stands beside its name.
  if (draft.startDate?.evidence.method === 'rule:feast') return []
  const own = tellings(draft, sentences).filter(
    ({at, start}) => !isRemembered(sentences[at], start),
  )
  return sentences.flatMap((sentence, at) => {
    const here = own.filter((telling) => telling.at === at)
    if (here.length === 0 && !(draft.main && at <= NEWS)) return []
    return datesOf(sentence, dates)
      .filter(({edtf}) => edtf !== draft.endDate?.edtf)
      .map((date) => ({date, sentence, at, here}))
  })
}

/** "A ceremony for the anniversary of the treaty" is not held when the treaty was made. */
function isRemembered(sentence: MaskedSentence | undefined, start: number): boolean {
  const before = sentence?.source.slice(0, start - sentence.start) ?? ''
  return /\b(?:anniversary|commemoration|memory|remembrance) of (?:the )?(?:\p{L}+ of (?:the )?)?$/u.test(
    before,
  )
}

export type Told = {at: number; start: number; end: number}

function tellings({mentions}: Draft, sentences: MaskedSentence[]): Told[] {
  return mentions.flatMap((mention) => {
    const at = sentences.findIndex(
      ({block, start, source}) =>
        block === mention.block && start <= mention.start && mention.end <= start + source.length,
    )
    return at < 0 ? [] : [{at, start: mention.start, end: mention.end}]
  })
}

/** A date in the sentence `at`. */
type Row = {
  date: DateExpression
  sentence: MaskedSentence
  at: number
  /** The words of this sentence that tell the event. */
  here: Told[]
}

export type DateScene = Row & {
  first: boolean
  times: number
  rivals: number
  today: string
}
