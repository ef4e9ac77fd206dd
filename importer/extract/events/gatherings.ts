import {type MaskedSentence, unmask} from '../masked.ts'
import {type Match, matchesOf, template} from '../template.ts'
import type {DateExpression} from '../types.ts'
import {dateOf} from './dating.ts'
import {type Draft, type MaskedArticle, mention} from './draft.ts'
import {TRIGGERS} from './triggers.ts'

const METHOD = 'rule:gathering'

const NOUNS =
  'ceremony|parade|vigil|funeral|memorial service|memorial|summit|talks|rally|procession|celebration|commemoration|concert|festival|tournament'
const PHRASE = `(?<phrase>(?:(?!the\\b|a\\b|an\\b|and\\b|of\\b|for\\b)[\\p{L}-]+ ){0,2}(?<noun>${NOUNS}))(?![\\p{L}-])`
const PURPOSE = `(?<purpose> (?:for|of|to mark|marking|to commemorate|commemorating|in memory of|in honou?r of) (?:the )?[^.,;–—]{3,90}?(?=[.,;–—]| (?:on|in|at|while|as|when|after|before|which|where|with) |$))?`
const pieces = {phrase: PHRASE, purpose: PURPOSE}

const RULES = [
  template(
    '(?:hold|holds|held|holding|host|hosts|hosted|stage|organi[sz]e[ds]?) (?:an? |the |its |their )?{phrase}{purpose}',
    pieces,
  ),
  template(
    '(?:[Aa] |[Aa]n |[Tt]he ){phrase}{purpose} (?:was|is|will be|is to be|are to be) (?:held|staged|scheduled|planned)',
    pieces,
  ),
  template(
    '(?:[Aa] |[Aa]n |[Tt]he ){phrase}{purpose} (?:took|takes|will take|is to take) place',
    pieces,
  ),
]

/** Gatherings that were or will be held on a stated day, named by the words of the text: "memorial service for the victims". */
export function findGatherings(
  {sentences, dates}: MaskedArticle,
  happening: Draft | undefined,
): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of sentences.slice(1)) {
    for (const match of RULES.flatMap((rule) => [...matchesOf(rule, sentence)])) {
      const draft = gatheringOf(match, sentences, dates)
      const isMain = happening?.kind === draft?.kind
      if (draft && !isMain && !drafts.some(({name}) => name === draft.name)) drafts.push(draft)
    }
  }
  return drafts
}

/** Kept only with a day of its own in the sentence; the phrase elsewhere in the article is a mention too. */
function gatheringOf(
  {words, sentence, index}: Match,
  sentences: MaskedSentence[],
  dates: DateExpression[],
): Draft | undefined {
  const phrase = words.phrase ?? ''
  const trigger = TRIGGERS.get((words.noun ?? '').toLowerCase())
  const at = sentence.text.indexOf(phrase, index)
  if (!trigger || at < 0) return undefined
  const place = unmask(sentence, at, at + phrase.length)
  const startDate = dateOf(place, sentence, dates)
  if (!startDate || startDate.edtf.length < 10) return undefined
  const words_ = `${phrase}${words.purpose ?? ''}`
  return {
    kind: trigger.kind,
    name: words_.charAt(0).toUpperCase() + words_.slice(1),
    mentions: occurrencesOf(phrase, sentences).map((span) =>
      mention(span, 'descriptor', METHOD, 0.7),
    ),
    startDate,
    confidence: 0.7,
  }
}

function occurrencesOf(phrase: string, sentences: MaskedSentence[]) {
  return sentences.slice(1).flatMap((sentence) => {
    const at = sentence.text.indexOf(phrase)
    return at < 0 ? [] : [unmask(sentence, at, at + phrase.length)]
  })
}
