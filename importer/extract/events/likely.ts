import {HEADLINE} from '../../types.ts'
import {type LinearModel, likelihood} from '../linearModel.ts'
import type {MaskedSentence} from '../masked.ts'
import type {Draft, MaskedArticle} from './draft.ts'

/**
 * The happenings that a newsroom would keep a record of, among all that might be, each with how sure that is. What the
 * model has learnt it from are the project's annotated articles: see scripts/train.ts.
 */
export function likely(drafts: Draft[], article: MaskedArticle, model: LinearModel): Draft[] {
  return drafts.flatMap((draft) => {
    const confidence = likelihood(model, eventFeatures(draft, drafts, article))
    return confidence >= model.threshold ? [{...draft, confidence: rounded(confidence)}] : []
  })
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}

/** What is true of a possible event and may tell whether it is one. */
export function eventFeatures(
  draft: Draft,
  drafts: Draft[],
  {sentences, reading}: Pick<MaskedArticle, 'sentences' | 'reading'>,
): string[] {
  const [first] = draft.mentions
  if (!first) return []
  const at = sentences.findIndex(
    ({block, start, source}) =>
      block === first.block && start <= first.start && first.end <= start + source.length,
  )
  const main = drafts.find((other) => other.main)
  const source = draft.main
    ? `main-${draft.mentions.some(({form}) => form === 'name') ? 'named' : 'told'}`
    : first.method
  const noun = first.quote.toLowerCase().split(' ').at(-1) ?? ''
  const position = at <= 0 ? 'headline' : at === 1 ? 'lead' : at < 4 ? 'early' : 'later'
  const date = dateFeature(draft, reading.source.date)
  return [
    `source=${source}`,
    `source=${source} kind=${draft.kind}`,
    `source=${source} position=${position}`,
    `source=${source} date=${date}`,
    `source=${source} named=${nameFeature(draft)}`,
    `source=${source} form=${first.form} times=${Math.min(4, draft.mentions.length)}`,
    `source=${source} blocks=${Math.min(3, new Set(draft.mentions.map(({block}) => block)).size)}`,
    `kind=${draft.kind} date=${date}`,
    `kind=${draft.kind} main=${main?.kind ?? 'none'}`,
    `noun=${noun}`,
    ...(draft.mentions.some(({block}) => block === HEADLINE)
      ? [`source=${source} in headline`]
      : []),
    ...(main && main !== draft && main.kind === draft.kind
      ? [`source=${source} as the main one`]
      : []),
    ...(draft.location ? [`source=${source} located`] : []),
    ...aroundFeatures(first.start, first.end, sentences[at]).map(
      (feature) => `${draft.main ? 'main ' : ''}${feature}`,
    ),
  ]
}

/** How exactly it is dated, and how long before or after the article. */
function dateFeature({startDate}: Draft, today: string): string {
  if (!startDate) return 'none'
  const {edtf} = startDate
  const precision = ['year', 'month', 'day'][edtf.split('-').length - 1] ?? 'day'
  const days = (Date.parse(today) - Date.parse(edtf)) / 86_400_000
  const distance = days < -1 ? 'coming' : days < 8 ? 'now' : days < 400 ? 'recent' : 'past'
  return precision === 'day' || precision === 'month' ? `${precision} ${distance}` : precision
}

function nameFeature({name}: Draft): string {
  if (/^\p{Lu}\p{L}+ of \p{Lu}/u.test(name)) return 'of somebody'
  if (/ v /.test(name)) return 'versus'
  if (/^\d{4} \p{Ll}+$/u.test(name)) return 'year and noun'
  return /^\d{4} /.test(name) ? 'year and more' : 'other'
}

/** The words just before and after the mention, names by their type. */
function aroundFeatures(
  start: number,
  end: number,
  sentence: MaskedSentence | undefined,
): string[] {
  if (!sentence) return []
  const before = masked(sentence.source.slice(0, start - sentence.start)).at(-1) ?? '^'
  const after = masked(sentence.source.slice(end - sentence.start)).at(0) ?? '$'
  return [`before=${before}`, `after=${after}`, `around=${before} ${after}`]
}

function masked(words: string): string[] {
  return (words.match(/[\p{L}\p{N}’'-]+|[^\s]/gu) ?? []).map((word) =>
    /^\p{Lu}/u.test(word) ? 'Xx' : /^\d/.test(word) ? '0' : word,
  )
}
