import {isOrganizationHead} from '../lexicons/organizationHeads.ts'
import {EVENT_HEADS, OTHER_HEADS, PLACE_HEADS} from '../lexicons/otherHeads.ts'
import {isEastAsianFamilyName, isGivenName, isPersonName} from '../lexicons/personNames.ts'
import {countryOfPlace} from '../lexicons/places.ts'
import {stateNamed, stateOfDemonym} from '../lexicons/states.ts'
import {HONORIFICS, ROLE_NOUNS, SPEECH_VERBS, TITLES} from '../lexicons/titles.ts'
import {clusterOf} from '../lexicons/wordClusters.ts'
import {isEnglishWord, isFrequentWord} from '../lexicons/words.ts'
import {combined, hashOfText} from '../textHash.ts'

/**
 * The distinct words of an article, by number, with what the features need to know of each: worked out once, however
 * often the word occurs. Numbers 0 and 1 stand for what is before and after a sentence.
 */
export type Vocabulary = {
  exact: Int32Array
  lower: Int32Array
  shape: Int32Array
  longShape: Int32Array
  /** Of one to four letters, in lower case; 0 where the word is no longer than that. */
  prefixes: Int32Array
  suffixes: Int32Array
  /** Words that occur in like surroundings have the same cluster; 0 is that of unknown words. */
  cluster: Int32Array
  coarseCluster: Int32Array
  traits: Int32Array
  isCapital: Uint8Array
  /** For a word with a capital: does the article write it with a small letter, too? */
  isElsewhereSmall: Uint8Array
}

export const BEFORE = 0
export const AFTER = 1
const EDGES = ['‹', '›']

export const AFFIX_LENGTH = 4

/** What the lexicons say of a word, a bit each. */
export const TRAIT = {
  given: 1,
  personName: 2,
  english: 4,
  frequent: 8,
  organizationHead: 16,
  title: 32,
  role: 64,
  speech: 128,
  place: 256,
  demonym: 512,
  state: 1024,
  placeHead: 2048,
  eventHead: 4096,
  otherHead: 8192,
  eastAsian: 16384,
}

/** Numbers the words as they come; `describe` is called when all have been seen. */
export function createVocabulary() {
  const numbers = new Map<string, number>(EDGES.map((edge, number) => [edge, number]))
  return {
    numberOf(word: string): number {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, numbers.size)
      return numbers.size - 1
    },
    describe: () => describe(numbers),
  }
}

function describe(numbers: Map<string, number>): Vocabulary {
  const size = numbers.size
  const words: Vocabulary = {
    exact: new Int32Array(size),
    lower: new Int32Array(size),
    shape: new Int32Array(size),
    longShape: new Int32Array(size),
    prefixes: new Int32Array(size * AFFIX_LENGTH),
    suffixes: new Int32Array(size * AFFIX_LENGTH),
    cluster: new Int32Array(size),
    coarseCluster: new Int32Array(size),
    traits: new Int32Array(size),
    isCapital: new Uint8Array(size),
    isElsewhereSmall: new Uint8Array(size),
  }
  for (const [word, number] of numbers) {
    const lower = word.toLowerCase()
    describeForm(words, number, word, lower)
    if (number <= AFTER) continue
    words.traits[number] = traitsOf(word.replace(/[’‘ʼ]/g, "'"), lower)
    if (lower !== word && numbers.has(lower) && !isAcronym(word)) words.isElsewhereSmall[number] = 1
  }
  return words
}

/** "WHO" is not "who". */
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word)
}

function describeForm(words: Vocabulary, number: number, word: string, lower: string): void {
  const hash = hashOfText(lower)
  const cluster = clusterOf(hash)
  words.exact[number] = hashOfText(word)
  words.lower[number] = hash
  words.cluster[number] = cluster?.fine ?? 0
  words.coarseCluster[number] = cluster?.coarse ?? 0
  for (let length = 1; length <= AFFIX_LENGTH && length < word.length; length++) {
    const place = number * AFFIX_LENGTH + length - 1
    words.prefixes[place] = hashOfText(lower, 0, length)
    words.suffixes[place] = hashOfText(lower, lower.length - length)
  }
  if (number <= AFTER) {
    words.shape[number] = words.longShape[number] = number + 1
    return
  }
  describeShape(words, number, word)
  words.isCapital[number] = Number(classOf(word.charCodeAt(0), word) === UPPER)
}

const [UPPER, LOWER, DIGIT] = [1, 2, 3]

/** "Xx" for a name, "X.X." for initials: the classes of the letters, runs of one class once. */
function describeShape(words: Vocabulary, number: number, word: string): void {
  let [shape, longShape, before] = [17, 17, 0]
  for (let at = 0; at < word.length; at++) {
    const kind = classOf(word.charCodeAt(at), word.charAt(at))
    if (kind !== before) shape = combined(shape, kind)
    if (at < 12) longShape = combined(longShape, kind)
    before = kind
  }
  words.shape[number] = shape
  words.longShape[number] = longShape
}

/** The class of a text's first letter; a mark that is no letter or digit is a class of its own. */
function classOf(code: number, text: string): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return LOWER
    if (code >= 65 && code <= 90) return UPPER
    return code >= 48 && code <= 57 ? DIGIT : code
  }
  if (/^\p{Lu}/u.test(text)) return UPPER
  if (/^\p{Ll}/u.test(text)) return LOWER
  return /^\p{N}/u.test(text) ? DIGIT : code
}

function traitsOf(word: string, lower: string): number {
  let traits = 0
  const say = (trait: number, holds: boolean) => {
    if (holds) traits |= trait
  }
  say(TRAIT.english, isEnglishWord(lower))
  say(TRAIT.frequent, isFrequentWord(lower))
  say(TRAIT.role, ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, '')))
  say(TRAIT.speech, SPEECH_VERBS.has(lower))
  say(TRAIT.title, TITLES.has(word) || HONORIFICS.has(word.replace(/\.$/, '')))
  if (lower === word) return traits
  say(TRAIT.given, isGivenName(word))
  say(TRAIT.personName, isPersonName(word))
  say(TRAIT.organizationHead, isOrganizationHead(word))
  say(TRAIT.place, countryOfPlace(word) !== undefined)
  say(TRAIT.demonym, stateOfDemonym(word) !== undefined)
  say(TRAIT.state, stateNamed(word) !== undefined)
  say(TRAIT.placeHead, PLACE_HEADS.has(word))
  say(TRAIT.eventHead, EVENT_HEADS.has(word))
  say(TRAIT.otherHead, OTHER_HEADS.has(word))
  say(TRAIT.eastAsian, isEastAsianFamilyName(word))
  return traits
}
