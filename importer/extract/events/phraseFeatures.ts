import type {Mention} from '../../types.ts'
import type {MaskedSentence} from '../masked.ts'
import {type Draft, wordsOf} from './draft.ts'

/** The words that tell a possible event, and those around them; names by nothing but that they are names. */
export function phraseFeatures(
  draft: Draft,
  first: Mention,
  sentence: MaskedSentence | undefined,
): string[] {
  const noun = first.quote.toLowerCase().split(' ').at(-1) ?? ''
  const before = sentence?.source.slice(0, first.start - sentence.start) ?? ''
  const after = sentence?.source.slice(first.end - sentence.start) ?? ''
  return [
    `noun=${noun}`,
    ...determinerFeatures(draft, first, noun, before),
    ...wordsIn(draft).map((word) => `word=${word}`),
    ...(sentence ? aroundFeatures(before, after) : []).map(
      (feature) => `${draft.main ? 'main ' : ''}${feature}`,
    ),
  ]
}

const DETERMINER =
  /\b(the|an?|no|any|his|her|their|its|this|that|these|those|some|all|\d+|two|three|another|first|last|second|next)\b(?: \p{Ll}[\p{L}-]*)? $/iu

/** "The attack" takes up one that is known, "attacks" are any. */
function determinerFeatures({kind}: Draft, first: Mention, noun: string, before: string): string[] {
  const own = first.quote.match(/^(?:the|this|that|an?)(?= )/i)?.[0]
  const bare = /['’]s? $/.test(before) ? 's' : 'none'
  const determiner = (own ?? before.match(DETERMINER)?.[1] ?? bare).toLowerCase()
  const plural = /[^s]s$/.test(noun)
  return [
    `determiner=${determiner} plural=${plural}`,
    `determiner=${determiner} noun=${noun}`,
    `determiner=${determiner} kind=${kind}`,
  ]
}

/** The common words of its title and of all its mentions. */
function wordsIn({name, mentions}: Draft): string[] {
  const told = [name, ...mentions.map(({quote}) => quote)].join(' ')
  const common = told.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]*/gu) ?? []
  return [...new Set(wordsOf(common.join(' ')))]
}

function aroundFeatures(before: string, after: string): string[] {
  const last = masked(before).at(-1) ?? '^'
  const next = masked(after).at(0) ?? '$'
  return [`before=${last}`, `after=${next}`, `around=${last} ${next}`]
}

function masked(words: string): string[] {
  return (words.match(/[\p{L}\p{N}’'-]+|[^\s]/gu) ?? []).map((word) =>
    /^\p{Lu}/u.test(word) ? 'Xx' : /^\d/.test(word) ? '0' : word,
  )
}
