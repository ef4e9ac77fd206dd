import {type MaskedSentence, remask, type Sign, unmask} from '../masked.ts'
import {isModifier, isOffice} from './roles.ts'

/** A sign, a possessive, a word, or a mark. */
const PART =
  /‹\p{L}\d+›|['’‘]s?(?!\p{L})|(?:\p{L}+\.){2,}|\p{L}[\p{L}\p{N}&'’-]*(?:\.(?=\p{L}))*|\S/gu
const MODIFIERS = 5

/**
 * The same sentences with roles masked as well ("‹P0›, the ‹R1› of ‹O2›"): an office with the words that belong to it,
 * "chief technology officer", "president and CEO".
 */
export function withRoles(sentences: MaskedSentence[]): MaskedSentence[] {
  return sentences.map((sentence) => {
    const signs = rolesIn(sentence.text).map(
      ({start, end}): Sign => ({...unmask(sentence, start, end), letter: 'R', id: ''}),
    )
    return signs.length === 0 ? sentence : remask(sentence, signs)
  })
}

type Part = {word: string; start: number; end: number}
type Role = {start: number; end: number}

function rolesIn(text: string): Role[] {
  const parts = [...text.matchAll(PART)].map(
    ({0: word, index}): Part => ({word, start: index, end: index + word.length}),
  )
  const roles: Role[] = []
  for (const [at, {word, start, end}] of parts.entries()) {
    if (!isOffice(word) || isOfOther(text.slice(0, start), word, text.slice(end))) continue
    const from = modifiersBefore(parts, at)
    const last = roles.at(-1)
    const gap = last && text.slice(last.end, start)
    if (last && gap !== undefined && CONTINUES.test(gap)) last.end = end
    else roles.push({start: Math.max(from, last?.end ?? 0), end})
  }
  return roles.map(({start, end}) => ({
    start: start + (text.slice(start).match(/^\s*/)?.[0].length ?? 0),
    end,
  }))
}

/** "incumbent Ruritania president", "Secretary of Justice": it says of which president, and secretary of what. */
function isOfOther(before: string, word: string, after: string): boolean {
  if (/^(?:incumbent|deputy)$/i.test(word)) return /^ ‹[OSD]/.test(after)
  return /^\p{Lu}/u.test(word) && /\p{Lu}\p{L}+ (?:of|for) $/u.test(before)
}

/** One role goes on: "chief medical officer", "president and chief executive", "owner/operator". No verb comes between. */
const CONTINUES =
  /^(?: (?:(?:and|&) )?(?:(?!\p{L}+(?:ed|ing)\b|met\b|won\b|led\b|and\b|or\b|of\b)\p{L}[\p{L}-]* ){0,2}|\/)$/u

function modifiersBefore(parts: Part[], at: number): number {
  let first = at
  while (at - first < MODIFIERS && first > 0) {
    const [before, here] = [parts[first - 1], parts[first]]
    if (!before || !here || here.start - before.end !== 1 || !isModifier(before.word)) break
    first--
  }
  return parts[first]?.start ?? 0
}
