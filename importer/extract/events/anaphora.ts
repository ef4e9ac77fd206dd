import type {Mention, Span} from '../../types.ts'
import {type MaskedSentence, unmask} from '../masked.ts'
import {found, type Pattern, pattern} from '../pattern.ts'
import {inLowerCase} from '../spelling.ts'
import {type Draft, mention, overlap} from './draft.ts'

const METHOD = 'rule:anaphora'

/**
 * Phrases that take up whatever happening was told last, and those that can only take up an event of one kind; in lower case.
 */
const TAKEN_UP = phrase('(?:the|this) (?:event|incident)')
const BY_KIND: Partial<Record<Draft['kind'], Pattern>> = {
  war: phrase('(?:the|this) (?:war|conflict)'),
  election: phrase('(?:the|this) (?:election|elections|vote|primary|caucus|caucuses|primaries)'),
  'disease-outbreak': phrase('(?:the |this )?(?:pandemic|outbreak|epidemic)'),
  disaster: phrase('(?:the|this) (?:storm|hurricane|typhoon|cyclone|earthquake|quake|disaster)'),
  agreement: phrase('(?:the|this) (?:agreement|treaty|accord|pact|deal)'),
  summit: phrase('(?:the|this) summit'),
  competition: phrase('(?:the|this) (?:competition|tournament|championship|games|season)'),
  festival: phrase('(?:the|this) (?:festival|convention|fair|expo)'),
}

function phrase(source: string): Pattern {
  return pattern(`(?<![\\p{L}-])${source}(?![\\p{L}-])`)
}

/**
 * Adds the phrases by which the text takes an event up again: "the event" belongs to the one that its paragraph told last,
 * else to the article's own; "the war" to the war, where there is only one that it can be.
 */
export function withAnaphora(drafts: Draft[], sentences: MaskedSentence[]): Draft[] {
  const added = new Map<Draft, Mention[]>()
  const add = (draft: Draft | undefined, span: Span) => {
    if (!draft || drafts.some(({mentions}) => mentions.some((other) => overlap(other, span))))
      return
    added.set(draft, [...(added.get(draft) ?? []), mention(span, 'descriptor', METHOD, 0.6)])
  }
  for (const sentence of sentences.slice(1)) {
    const lower = inLowerCase(sentence.text)
    for (const span of spansOf(TAKEN_UP, sentence, lower)) add(toldLast(drafts, span), span)
    for (const [kind, pattern] of Object.entries(BY_KIND)) {
      for (const span of spansOf(pattern, sentence, lower)) add(onlyOne(drafts, kind, span), span)
    }
  }
  return drafts.map((draft) => ({
    ...draft,
    mentions: [...draft.mentions, ...(added.get(draft) ?? [])],
  }))
}

function spansOf(phrase: Pattern, sentence: MaskedSentence, lower: string): Span[] {
  return [...found(phrase, lower)].map((match) =>
    unmask(sentence, match.index, match.index + match[0].length),
  )
}

/** What "the event" is not said of. */
const LASTING = new Set<Draft['kind']>(['agreement', 'disease-outbreak', 'war'])

/** The event with the nearest mention before the phrase in its block; else the happening of the article. */
function toldLast(drafts: Draft[], {block, start}: Span): Draft | undefined {
  const before = drafts
    .filter(({kind}) => !LASTING.has(kind))
    .flatMap((draft) => draft.mentions.map((place) => ({draft, place})))
    .filter(({place}) => place.block === block && place.end <= start)
    .sort((a, b) => b.place.start - a.place.start)
  return before[0]?.draft ?? drafts.find(({main}) => main)
}

/** The article's only event of the kind; of several the one that is named before it in the block. */
function onlyOne(drafts: Draft[], kind: string, {block, start, quote}: Span): Draft | undefined {
  const head = quote.match(/primar|caucus/i)?.[0].toLowerCase() ?? ''
  const fitting = drafts.filter(
    (draft) =>
      draft.kind === kind &&
      draft.name.toLowerCase().includes(head) &&
      !draft.mentions.every(({method}) => method === 'rule:fate'),
  )
  if (fitting.length === 1) return fitting[0]
  const before = fitting.filter(({mentions}) =>
    mentions.some((place) => place.form === 'name' && place.block === block && place.end <= start),
  )
  return before.length === 1 ? before[0] : undefined
}
