import {endOf, findDurations} from '../dates/index.ts'
import type {MaskedSentence} from '../masked.ts'
import type {Pattern} from '../pattern.ts'
import {matchesOf, template} from '../template.ts'
import type {DateExpression, Reading} from '../types.ts'
import {type Draft, evidence, type MaskedArticle} from './draft.ts'

const HELD = `(?: (?:itself|is|was|are|were|will|be|to|being|has|been|scheduled|set|due|held|hold|taking|takes?|took|place|planned|for|on|in|of|from|until|this|last|next|early|late|mid|between|first|week))*`
const CLAUSE = `[^;]{0,160}?`

/** Sentences that say when a named event began, was held, or ended. {event} and {date} are signs. */
const STARTS = [
  template(`{event} (?:began|started|broke out|erupted|commenced|opens|opened)\\b${CLAUSE} {date}`),
  template(`{event},?${HELD} {date}`),
  template(`{event} \\({date}`),
  template(`{date},? (?:the )?{event}`),
  template(`(?:start|beginning|outbreak) of (?:the )?{event},?(?: in| on)? {date}`),
]
const ENDS = [
  template(`(?:end|conclusion|close) of (?:the )?{event},?(?: in| on)? {date}`),
  template(`{event} (?:ended|concluded|came to an end)\\b${CLAUSE} {date}`),
]

/**
 * Gives named events the dates that the text states of them: "the X War began when … on 3 May", "after the end of the
 * X War in 1945", "the war lasted for three years"; else the year in the name.
 */
export function withTimes(drafts: Draft[], {sentences, reading, dates}: MaskedArticle): Draft[] {
  const stated = drafts.map((draft, index) => {
    const end = statedDate(ENDS, index, sentences, dates)
    const start =
      statedDate(STARTS, index, sentences, dates, end) ??
      feastOf(draft, reading.source.date) ??
      yearOfName(draft)
    return {...draft, ...(start && {startDate: start}), ...(end && {endDate: end})}
  })
  return stated.map((draft) => withDuration(draft, stated, reading))
}

function statedDate(
  patterns: Pattern[],
  index: number,
  sentences: MaskedSentence[],
  dates: DateExpression[],
  except?: Draft['startDate'],
): Draft['startDate'] {
  for (const pattern of patterns) {
    for (const sentence of sentences) {
      if (!sentence.signs.some(({letter, id}) => letter === 'E' && id === `${index}`)) continue
      for (const {signs, span} of matchesOf(pattern, sentence)) {
        const date = dates[Number(signs.date?.id)]
        if (signs.event?.id !== `${index}` || !date || date.edtf === except?.edtf) continue
        return {edtf: date.edtf, evidence: evidence(span, 'template:timing', 0.85)}
      }
    }
  }
  return undefined
}

function yearOfName({mentions}: Draft): Draft['startDate'] {
  for (const mention of mentions) {
    const year = mention.quote.match(/\b(?:1[5-9]|20)\d\d\b/)?.[0]
    if (mention.form === 'name' && year)
      return {edtf: year, evidence: evidence(mention, 'rule:year-in-name', 0.85)}
  }
  return undefined
}

/** Feasts of a fixed day. */
const FEASTS: [RegExp, string][] = [
  [/^New Year['’]s Day$/, '01-01'],
  [/^Valentine['’]s Day$/, '02-14'],
  [/^International Women['’]?s['’]? Day$/, '03-08'],
  [/^Earth Day$/, '04-22'],
  [/^Bastille Day$/, '07-14'],
  [/^Halloween$/, '10-31'],
  [/^Christmas Eve$/, '12-24'],
  [/^Christmas(?: Day)?$/, '12-25'],
  [/^Boxing Day$/, '12-26'],
  [/^New Year['’]s Eve$/, '12-31'],
]

/** The feast that is nearest to the article. */
function feastOf({mentions}: Draft, today: string): Draft['startDate'] {
  for (const mention of mentions) {
    const day = FEASTS.find(([name]) => name.test(mention.quote))?.[1]
    if (!day) continue
    const year = Number(today.slice(0, 4))
    const [nearest] = [year - 1, year, year + 1]
      .map((one) => `${one}-${day}`)
      .sort((a, b) => distanceInDays(a, today) - distanceInDays(b, today))
    if (nearest) return {edtf: nearest, evidence: evidence(mention, 'rule:feast', 0.8)}
  }
  return undefined
}

function distanceInDays(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b))
}

const LASTED =
  /\b(?:the (war|conflict|siege|battle|occupation|campaign|strike|festival|event|games)|it) (?:had )?lasted (?:for )?(?:about |some |nearly |almost |over )?$/i

/** "The war lasted for 37 months" ends the one war whose beginning the text gives. */
function withDuration(draft: Draft, all: Draft[], {texts}: Reading): Draft {
  const {startDate, endDate, kind} = draft
  if (!startDate || endDate || startDate.edtf.length < 7 || draft.mentions.length === 0)
    return draft
  const rivals = all.filter((other) => other.kind === kind && other.startDate && !other.endDate)
  if (rivals.length > 1) return draft
  for (const duration of findDurations(texts)) {
    const text = texts.find(({block}) => block === duration.block)?.text ?? ''
    const lasted = text.slice(0, duration.start).match(LASTED)
    if (!lasted || (lasted[1] && lasted[1].toLowerCase() !== kind && lasted[1] !== 'event'))
      continue
    const start = duration.start - lasted[0].length
    const span = {
      block: duration.block,
      start,
      end: duration.end,
      quote: text.slice(start, duration.end),
    }
    return {
      ...draft,
      endDate: {
        edtf: endOf(startDate.edtf, duration),
        evidence: evidence(span, 'rule:duration', 0.8),
      },
    }
  }
  return draft
}
