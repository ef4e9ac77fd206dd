import type {NameType} from '../types.ts'
import {TYPES} from './labels.ts'
import type {Sighting} from './sighting.ts'
import type {Stretch, Tokens} from './tokens.ts'

/**
 * The same names made to agree over the article: one written the same way everywhere is of the type that is likeliest
 * over all its places, and where the tagger has overlooked it, it is a name as well.
 */
export function agreed(sightings: Sighting[], tokens: Tokens): Sighting[] {
  const groups = Map.groupBy(sightings, (sighting) => keyOf(tokens, sighting.from, sighting.to))
  const decided = decide(groups)
  const agreeing = sightings.map((sighting) => {
    const type = decided.get(keyOf(tokens, sighting.from, sighting.to))?.type ?? sighting.type
    return type === sighting.type ? sighting : {...sighting, type}
  })
  return [...agreeing, ...overlooked(sightings, decided, tokens)].sort((a, b) => a.from - b.from)
}

/** The words of a name by their numbers: equal for names that are spelled the same. */
function keyOf({words}: Tokens, from: number, to: number): string {
  return words.subarray(from, to).join(' ')
}

type Decision = {type: NameType; shares: Float64Array}

/**
 * As sure as the tagger must be of a name for it to count as one of the type: by these the errors of both kinds came out
 * even in cross-validation. What is less sure is something else; nobody is better off for a person who is none.
 */
const SURE: Partial<Record<NameType, number>> = {
  person: 0.7,
  organization: 0.5,
  state: 0.6,
}
/** For a word of the full name of somebody in the article, much less will do. */
const SURE_OF_PART = 0.15

function decide(groups: Map<string, Sighting[]>): Map<string, Decision> {
  const decided = new Map<string, Decision>()
  const parts = new Set<string>()
  for (const [key, members] of groups) {
    const decision = likeliest(meanOf(members))
    decided.set(key, decision)
    if (decision.type !== 'person' || !key.includes(' ')) continue
    for (const part of key.split(' ')) parts.add(part)
  }
  for (const [key, {shares}] of decided) {
    const isPart = parts.has(key) && (shares[PERSON] ?? 0) >= SURE_OF_PART
    if (isPart) decided.set(key, {type: 'person', shares})
  }
  return decided
}

const PERSON = TYPES.indexOf('person')

function meanOf(members: Sighting[]): Float64Array {
  const shares = new Float64Array(TYPES.length)
  for (const member of members) {
    for (const [n, share] of member.shares.entries()) {
      shares[n] = (shares[n] ?? 0) + share / members.length
    }
  }
  return shares
}

function likeliest(shares: Float64Array): Decision {
  const highest = Math.max(...shares)
  const type = TYPES[shares.indexOf(highest)] ?? 'other'
  return {type: highest < (SURE[type] ?? 0) ? 'other' : type, shares}
}

const LONGEST = 8
/** Single words must be clear, for many are common ones at the beginning of a sentence. */
const CLEAR = 0.8

/** Places where a name of the article stands that is tagged elsewhere, and nothing is tagged here. */
function overlooked(
  sightings: Sighting[],
  decided: Map<string, Decision>,
  tokens: Tokens,
): Sighting[] {
  const taken = new Uint8Array(tokens.words.length)
  for (const {from, to} of sightings) taken.fill(1, from, to)
  const found: Sighting[] = []
  for (const sentence of tokens.sentences) {
    for (let from = sentence.from; from < sentence.to; from++) {
      const sighting = startsAt(from, sentence)
      if (!sighting) continue
      found.push(sighting)
      from = sighting.to - 1
    }
  }
  return found

  function startsAt(from: number, sentence: Stretch): Sighting | undefined {
    if (taken[from] === 1 || !tokens.vocabulary.isCapital[tokens.words[from] ?? 0]) return undefined
    let open = from
    while (open < Math.min(sentence.to, from + LONGEST) && taken[open] === 0) open++
    for (let to = open; to > from; to--) {
      const decision = decided.get(keyOf(tokens, from, to))
      if (!decision || (to - from === 1 && !isClear(from, decision))) continue
      return {sentence, from, to, ...decision}
    }
    return undefined
  }

  function isClear(at: number, {shares}: Decision): boolean {
    const {isElsewhereSmall} = tokens.vocabulary
    const isCommon = isElsewhereSmall[tokens.words[at] ?? 0] === 1
    return !isCommon && Math.max(...shares) >= CLEAR
  }
}
