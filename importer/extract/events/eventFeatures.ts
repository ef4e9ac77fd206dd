import {HEADLINE, type Mention} from '../../types.ts'
import type {MaskedSentence} from '../masked.ts'
import {type Draft, type MaskedArticle, wordsOf} from './draft.ts'
import {phraseFeatures} from './phraseFeatures.ts'

/** A possible event, the mention that tells it first, and by what sort of finder it was found. */
type Scene = {draft: Draft; drafts: Draft[]; first: Mention; source: string}

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
  const scene = {draft, drafts, first, source: sourceOf(draft, first)}
  return [
    ...ownFeatures(scene, at, reading.source.date),
    ...mainFeatures(scene),
    ...rivalFeatures(scene),
    ...castFeatures(scene, sentences[at]),
    ...phraseFeatures(draft, first, sentences[at]),
  ]
}

function sourceOf({main, mentions}: Draft, {method}: Mention): string {
  if (!main) return method
  return mentions.some(({form}) => form === 'name') ? 'main-named' : 'main-told'
}

function ownFeatures({draft, first, source}: Scene, at: number, today: string): string[] {
  const {kind, mentions} = draft
  const position = at <= 0 ? 'headline' : at === 1 ? 'lead' : at < 4 ? 'early' : 'later'
  const date = dateFeature(draft, today)
  return [
    `source=${source}`,
    `source=${source} kind=${kind}`,
    `source=${source} position=${position}`,
    `source=${source} date=${date}`,
    `source=${source} named=${nameFeature(draft)}`,
    `source=${source} form=${first.form} times=${Math.min(4, mentions.length)}`,
    `source=${source} blocks=${Math.min(3, new Set(mentions.map(({block}) => block)).size)}`,
    `kind=${kind} date=${date}`,
    ...(mentions.some(({block}) => block === HEADLINE) ? [`source=${source} in headline`] : []),
    ...(draft.location ? [`source=${source} located`] : []),
  ]
}

/** Beside what the article itself reports. */
function mainFeatures({draft, drafts, first, source}: Scene): string[] {
  const main = drafts.find((other) => other.main)
  const other = main === draft ? undefined : main
  const beside = other?.mentions.some(({block}) => block === first.block) ?? 'nothing'
  return [
    `kind=${draft.kind} main=${main?.kind ?? 'none'}`,
    `source=${source} beside main=${beside}`,
    ...(other?.kind === draft.kind ? [`source=${source} as the main one`] : []),
  ]
}

/** Beside all that might be events: of several of one kind it is mostly the first, and the one spoken of most. */
function rivalFeatures({draft, drafts, first, source}: Scene): string[] {
  const alike = drafts.filter(({kind}) => kind === draft.kind)
  const noun = wordsOf(first.quote).at(-1)
  const repeated = drafts.some(
    (other) => other !== draft && wordsOf(other.mentions[0]?.quote ?? '').at(-1) === noun,
  )
  const most = Math.max(...drafts.map(({mentions}) => mentions.length))
  const times = draft.mentions.length
  return [
    `source=${source} of its kind=${Math.min(4, alike.length)} first=${alike[0] === draft}`,
    `before it of its kind=${Math.min(6, alike.indexOf(draft))}`,
    `events=${Math.min(20, Math.round(drafts.length / 3))}`,
    `source=${source} noun repeated=${repeated}`,
    `source=${source} told most=${times === most}`,
    `told as the most=${Math.round((4 * times) / most)}`,
    `told again=${times > 1 && draft.mentions.at(-1)?.block !== first.block}`,
  ]
}

/** How many persons, places, bodies and dates its sentence names. */
function castFeatures({source}: Scene, sentence: MaskedSentence | undefined): string[] {
  const count = (letter: string) => {
    const ids = (sentence?.signs ?? []).flatMap((sign) => (sign.letter === letter ? sign.id : []))
    return Math.min(3, new Set(ids).size)
  }
  return [
    ...['P', 'L', 'S', 'O', 'T'].map((letter) => `source=${source} ${letter}=${count(letter)}`),
    `T=${count('T')} P=${count('P')} O=${count('O')}`,
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
