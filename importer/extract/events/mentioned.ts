import type {Mention, Span} from '../../types.ts'
import {type MaskedSentence, type Sign, unmask} from '../masked.ts'
import {dateOf} from './dating.ts'
import {type Draft, type MaskedArticle, mention, overlap} from './draft.ts'
import {agentOf, patientOf, type Sighting, sightingsIn} from './sightings.ts'
import {titleOf} from './titles.ts'

export const MENTIONED = 'rule:mentioned'

/** Kinds of happening that are on record when they befall or are done by somebody, even where only a verb tells them. */
const TOLD_BY_VERB = new Set<Draft['kind']>([
  'death',
  'resignation',
  'attack',
  'crime',
  'court-case',
  'appointment',
  'election',
  'accident',
  'award',
  'agreement',
  'legislation',
  'vote',
  'publication',
  'launch',
  'business-deal',
  'announcement',
])

/**
 * Happenings that the text mentions in passing ("after his resignation", "a trial in May"), one for each noun and whom it
 * concerns. Most of them nobody would keep a record of: which, the model of likelihood says.
 */
export function findMentioned(article: MaskedArticle, known: Draft[]): Draft[] {
  const taken = known.flatMap(({mentions}) => mentions)
  const groups = new Map<string, Sighting[]>()
  const last = new Map<string, string>()
  for (const sighting of sightingsIn(article.sentences)) {
    const {sentence, from, to, form, kind, noun, position} = sighting
    if (position === 0 || isOccasion(sighting)) continue
    if (kind === 'war' && known.some((other) => other.kind === kind)) continue
    const place = unmask(sentence, from, to)
    if (taken.some((other) => overlap(other, place))) continue
    const whom = concerned(sighting)
    if (form === 'verb' && (!TOLD_BY_VERB.has(kind) || !whom)) continue
    const anaphor =
      form === 'noun' && !whom && /\b(?:the|this|that) $/i.test(sentence.text.slice(0, from))
    const key =
      (anaphor ? last.get(noun) : undefined) ?? `${noun} ${whom?.id ?? yearBefore(sentence, from)}`
    if (form === 'noun') last.set(noun, key)
    groups.set(key, [...(groups.get(key) ?? []), sighting])
  }
  return [...groups.values()].map((sightings) => draftOf(sightings, article))
}

/** "In commemoration of", "for the 50th anniversary of": why something else is done. */
function isOccasion({sentence, from, noun}: Sighting): boolean {
  const before = sentence.text.slice(0, from)
  if (noun === 'commemoration') return /\b[Ii]n $/.test(before)
  return (
    noun === 'anniversary' &&
    /\b(?:of|for|mark(?:s|ed|ing)?) (?:the|its|their) (?:[\p{L}\d]+ )?$/u.test(before)
  )
}

/** Whom a happening befalls or who does it. */
function concerned(sighting: Sighting): Sign | undefined {
  return patientOf(sighting, 'P') ?? agentOf(sighting, 'PO')
}

function yearBefore({text}: MaskedSentence, from: number): string {
  return (
    text
      .slice(Math.max(0, from - 25), from)
      .match(/\b(?:19|20)\d\d\b|\b(?:first|second|third|last|next)\b/)?.[0] ?? ''
  )
}

function draftOf(sightings: Sighting[], {reading, dates}: MaskedArticle): Draft {
  const [first] = sightings
  if (!first) throw new Error('Drafting a happening needs at least one word that tells it.')
  const told = sightings.find(({form}) => form === 'noun') ?? first
  const startDate = sightings
    .map(({sentence, from, to}) => dateOf(unmask(sentence, from, to), sentence, dates))
    .find(Boolean)
  const title = titleOf({reading, lead: told, told, startDate})
  const phrase = phraseOf(told).quote.replace(/^the /i, '')
  return {
    kind: told.kind,
    ...title,
    // Without a date the year of the article would be a guess.
    name:
      startDate || !/^\d{4} /.test(title.name)
        ? title.name
        : phrase.charAt(0).toUpperCase() + phrase.slice(1),
    mentions: mentionsOf(sightings),
    ...(startDate && {startDate}),
    confidence: 0.5,
  }
}

function mentionsOf(sightings: Sighting[]): Mention[] {
  const nouns = sightings.filter(({form}) => form === 'noun')
  return (nouns.length > 0 ? nouns : sightings).map((sighting) =>
    mention(phraseOf(sighting), sighting.form === 'noun' ? 'descriptor' : 'verb', MENTIONED, 0.6),
  )
}

// Words before a noun that are no part of its phrase.
const NO_PART =
  /^(?:a|an|of|in|on|at|by|to|for|from|with|after|before|during|and|or|but|as|into|over|about|against|was|were|is|are|be|been|has|had|have|its|his|her|their|said|that|which|who|this|these|those|any|some|all|no|not|one|two|three|first|last|next|new|under|between|also|following|against|amid|than|such|more|most)$/

/** The noun, one word that qualifies it, and its "the". */
export function phraseOf({
  sentence,
  from,
  to,
  form,
}: Pick<Sighting, 'sentence' | 'from' | 'to' | 'form'>): Span {
  if (form === 'verb') return unmask(sentence, from, to)
  const before = sentence.text.slice(0, from)
  const word = before.match(/(?<![\p{L}\p{N}›'’‘-])(\p{Ll}[\p{L}-]*) $/u)?.[1]
  const qualified =
    word !== undefined && !NO_PART.test(word) && word !== 'the' ? word.length + 1 : 0
  const article = /(?<![\p{L}-])the $/iu.test(before.slice(0, before.length - qualified)) ? 4 : 0
  return unmask(sentence, from - qualified - article, to)
}
