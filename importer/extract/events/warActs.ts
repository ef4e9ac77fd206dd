import type {EventEntity, Mention} from '../../types.ts'
import {type MaskedSentence, unmask} from '../masked.ts'
import type {Pattern} from '../pattern.ts'
import {type Match, matchesOf, template} from '../template.ts'
import {dateOf} from './dating.ts'
import {type Draft, type MaskedArticle, mention} from './draft.ts'

export const WAR_ACT = 'rule:war-act'

const ASIDE = String.raw`(?:,[^,;‹]{0,60}(?:‹[A-Z]\d+›[^,;‹]{0,60}){0,3},)?`
const OBJECT = String.raw`(?<object>(?:the )?(?:‹[SL]\d+›|(?:(?!and\b|in\b|on\b|to\b|with\b|after\b)[\p{L}\p{N}-]+ ){0,3}(?:river|border|parallel|strait|line|channel|frontier|‹[SL]\d+›))(?: (?:north|south))?)`
const pieces = {
  aside: ASIDE,
  object: OBJECT,
  forces: '(?:(?:its|their|[\\p{L}\\d,]+) ){0,2}(?:troops|forces|soldiers)',
}

type Act = {pattern: Pattern; noun: string; kind: Draft['kind']}

/** Moves in a war, as verbs and as the nouns that take them up. */
const ACTS: Act[] = [
  {
    pattern: template('{party}{aside} (?<act>crosse[ds]) {object}', pieces),
    noun: 'crossing',
    kind: 'attack',
  },
  {
    pattern: template('{party}{s} (?<act>crossing) of {object}', pieces),
    noun: 'crossing',
    kind: 'attack',
  },
  {
    pattern: template('{party}{aside} (?<act>invade[ds]) {object}', pieces),
    noun: 'invasion',
    kind: 'attack',
  },
  {
    pattern: template('{party}{s} (?<act>invasion) of {object}', pieces),
    noun: 'invasion',
    kind: 'attack',
  },
  {
    pattern: template(
      '{party}{aside} (?:had )?(?<act>(?:sent|deployed) {forces}) (?:to|into) {object}',
      pieces,
    ),
    noun: 'intervention',
    kind: 'other',
  },
  {
    pattern: template('{party}{aside} (?:had )?(?<act>intervene[ds])\\b', pieces),
    noun: 'intervention',
    kind: 'other',
  },
  {
    pattern: template('(?<act>(?:re)?capture[ds]?) {object}', pieces),
    noun: 'capture',
    kind: 'battle',
  },
]

/**
 * Moves in a war that the article names and times: a border crossed, an invasion, troops sent, a city taken. They are kept
 * only when one war of the article contains them: by its dates, by the sentence that says how it began, or because the same
 * paragraph tells another of its moves.
 */
export function findWarActs(article: MaskedArticle, wars: Draft[]): Draft[] {
  if (wars.length === 0) return []
  const drafts = new Map<string, Draft>()
  for (const sentence of article.sentences) {
    for (const act of ACTS) {
      for (const match of matchesOf(act.pattern, sentence)) {
        const draft = draftOf(act, match, article)
        const key = `${act.noun} ${act.noun === 'intervention' ? match.signs.party?.id : match.words.object?.replace(/^the /, '')}`
        const known = drafts.get(key)
        drafts.set(key, known ? joined(known, draft, act) : draft)
      }
    }
  }
  const acts = [...drafts.values()]
  return acts.flatMap((act) => {
    const war = warOf(act, wars, acts, article.sentences)
    return war ? [{...act, name: nameWithin(act.name, war.name)}] : []
  })
}

/** Troops are sent somewhere; what they enter is the war. */
function nameWithin(name: string, war: string): string {
  return name.endsWith('intervention') ? `${name} in the ${war}` : name
}

/** The one war that an act is part of: by its date, else by where it is told. */
export function warOf<
  Event extends Pick<EventEntity, 'kind' | 'mentions' | 'startDate' | 'endDate'>,
>(act: Event, wars: Event[], acts: Event[], sentences: MaskedSentence[]): Event | undefined {
  const dated = wars.find((war) => contains(war, act))
  if (dated) return dated
  const begun = wars.find((war) => act.mentions.some((place) => begins(war, place, sentences)))
  if (begun || act.startDate) return begun
  const neighbours = acts.filter(
    (other) => other !== act && other.startDate && sameBlock(other, act),
  )
  return neighbours.map((other) => wars.find((war) => contains(war, other))).find(Boolean)
}

function contains(
  war: Pick<EventEntity, 'startDate' | 'endDate'>,
  act: Pick<EventEntity, 'startDate'>,
): boolean {
  if (!war.startDate || !act.startDate) return false
  const from = war.startDate.edtf
  const until = war.endDate?.edtf ?? '9999'
  const at = act.startDate.edtf
  return at.slice(0, from.length) >= from.slice(0, at.length) && at.slice(0, until.length) <= until
}

/** "The X War began when A crossed …": the act stands in the sentence that says how the war began. */
function begins(
  war: Pick<EventEntity, 'mentions'>,
  place: Mention,
  sentences: MaskedSentence[],
): boolean {
  const sentence = sentences.find(
    ({block, start, source}) =>
      block === place.block && start <= place.start && place.end <= start + source.length,
  )
  if (!sentence || !/\b(?:began|started|broke out) (?:when|after|as|with)\b/.test(sentence.source))
    return false
  return war.mentions.some(
    ({block, start}) =>
      block === sentence.block &&
      start >= sentence.start &&
      start < sentence.start + sentence.source.length,
  )
}

function sameBlock(a: Pick<EventEntity, 'mentions'>, b: Pick<EventEntity, 'mentions'>): boolean {
  return a.mentions.some(({block}) => b.mentions.some((other) => other.block === block))
}

function draftOf(
  {noun, kind}: Act,
  {signs, words, sentence, index}: Match,
  {reading, dates}: MaskedArticle,
): Draft {
  const party = reading.subjects.find(({id}) => id === signs.party?.id)?.name
  const word = words.act ?? ''
  const at = Math.max(0, sentence.text.indexOf(word, index))
  const place = unmask(sentence, at, at + word.length)
  const startDate = dateOf(place, sentence, dates)
  const object = words.object ?? ''
  const names: Record<string, string> = {
    capture: `${/^re/.test(word) ? 'Recapture' : 'Capture'} of ${object}`,
    intervention: `${party}${party?.endsWith('s') ? "'" : "'s"} intervention`,
  }
  const name = names[noun] ?? `${party}'s ${noun} of ${object}`
  return {
    kind,
    name,
    mentions: [mention(place, word === noun ? 'descriptor' : 'verb', WAR_ACT, 0.65)],
    ...(startDate && {startDate}),
    confidence: 0.6,
  }
}

/** A noun ("A's crossing of the river") names the act better than the verb whose subject was a regiment. */
function joined(known: Draft, other: Draft, {noun}: Act): Draft {
  const better = other.mentions[0]?.quote === noun ? other : known
  const startDate = known.startDate ?? other.startDate
  return {
    ...known,
    name: better.name,
    ...(startDate && {startDate}),
    mentions: [...known.mentions, ...other.mentions],
  }
}
