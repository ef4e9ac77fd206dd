import type {MaskedSentence, Sign} from '../masked.ts'

/** Where a name or an event stands: the sentence, its number in the article, and its mask there. */
export type Place = {
  sentence: MaskedSentence
  at: number
  sign: Sign
  start: number
  end: number
  /** What is said of "X, Y and Z" is said of each: from its first member to its last. */
  list: {start: number; end: number; length: number}
}

/** The signs of a sentence, those of a list together. */
export function placesIn(sentence: MaskedSentence, at: number): Place[] {
  const places: Place[] = []
  let list: Place['list'] = {start: 0, end: 0, length: 0}
  for (const [index, sign] of sentence.signs.entries()) {
    const mask = sentence.masks[index]
    if (!mask) continue
    const before = places.findLast((place) => place.sign.letter === sign.letter)
    const goesOn = before && JOINED.test(sentence.text.slice(before.end, mask.start))
    if (goesOn) {
      list = before.list
      list.length++
      list.end = mask.end
    } else list = {start: mask.start, end: mask.end, length: 1}
    places.push({sentence, at, sign, ...mask, list})
  }
  return places
}

/** Between two members of a list: "X of L, Y", "X (32) and Y". */
const JOINED =
  /^(?: of ‹[LSO]\d+›| from ‹[LSO]\d+›| \([^()]{1,40}\)|, (?:aged )?\d{1,3})?(?:,? and|,|,? as well as|,? &) (?:(?:the|fellow|both) )?(?:\p{Lu}\p{Ll}+ )?$/u

/** Past an acronym in brackets and an aside between commas, to the word that goes on about the list. */
export function onwardFrom({sentence, list}: Place): number {
  const after = sentence.text.slice(list.end, list.end + 160)
  return list.end + (after.match(ASIDE)?.[0].length ?? 0)
}

const ASIDE =
  /^(?: \([^()]{1,40}\))?(?:, (?:\d{1,3}|[^,;]{4,100}),(?= (?:who |which )?(?:\p{Ll}+ed|was|were|is|has|had|will|would|\p{Ll}+s)\b))?/u

export type Pair = {
  one: Place
  other: Place
  /** What stands between them, as words. */
  words: string[]
  /** Whether the first of them stands before the other. */
  forward: boolean
}

/** The places of one and another, in the order of the text, that stand nearest to each other in one sentence. */
export function nearest(
  ones: Place[],
  others: Place[],
  endOf: (one: Place) => number,
): Pair | undefined {
  let best: Pair | undefined
  let from = 0
  for (const one of ones) {
    while ((others[from]?.at ?? one.at) < one.at) from++
    for (let next = from; others[next]?.at === one.at; next++) {
      const other = others[next]
      if (!other) continue
      const {text} = one.sentence
      const forward = one.start < other.start
      const words = wordsOf(
        forward
          ? text.slice(Math.min(endOf(one), other.start), other.start)
          : text.slice(other.end, Math.max(one.list.start, other.end)),
      )
      if (!best || words.length < best.words.length) best = {one, other, words, forward}
    }
  }
  return best
}

/** Words and marks in lower case; signs by their letter, numbers as 0. */
export function wordsOf(text: string): string[] {
  return (text.match(/‹\p{L}\d+›|[\p{L}\p{N}'’-]+|[^\s]/gu) ?? []).map((word) =>
    word.startsWith('‹') ? word.slice(1, 2) : /^\d/.test(word) ? '0' : word.toLowerCase(),
  )
}

/** A count of words, coarser the more they are. */
export function distanceOf(words: string[]): number {
  return [0, 1, 3, 7, 14].find((most) => words.length <= most) ?? 15
}
