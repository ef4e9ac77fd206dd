import type {Evidence} from '../../types.ts'
import {type MaskedSentence, type Sign, unmask} from '../masked.ts'
import {found} from '../pattern.ts'
import {inLowerCase} from '../spelling.ts'
import {evidence} from './draft.ts'
import {TRIGGER_PATTERN, TRIGGERS, type Trigger} from './triggers.ts'

/** A trigger word where it stands. Offsets `from` and `to` are the masked sentence's. */
export type Sighting = Trigger & {
  word: string
  from: number
  to: number
  sentence: MaskedSentence
  /** Which sentence of the article it is in; the headline is 0. */
  position: number
}

/** The trigger words of an article's sentences. Several finders ask for those of one masking. */
export function sightingsIn(sentences: MaskedSentence[]): readonly Sighting[] {
  const known = sightings.get(sentences) ?? sightingsOf(sentences)
  sightings.set(sentences, known)
  return known
}

const sightings = new WeakMap<MaskedSentence[], readonly Sighting[]>()

function sightingsOf(sentences: MaskedSentence[]): Sighting[] {
  return sentences.flatMap((sentence, position) =>
    [...found(TRIGGER_PATTERN, inLowerCase(sentence.text))].flatMap((match) => {
      const trigger = TRIGGERS.get(match[0])
      const from = match.index
      const to = from + match[0].length
      const word = sentence.text.slice(from, to)
      return trigger && isUsedAsSuch(trigger, word, sentence, to)
        ? [{...trigger, word, from, to, sentence, position}]
        : []
    }),
  )
}

/** Not the month ("March 15") and not the first part of a longer noun ("death toll", "march organisers"). */
function isUsedAsSuch({form}: Trigger, word: string, {text}: MaskedSentence, to: number): boolean {
  const after = text.slice(to, to + 14)
  if (/^March$/.test(word) && /^ (?:\d|‹T)/.test(after)) return false
  return (
    form === 'verb' ||
    !/^(?: |-)(?:toll|rate|row|threat|penalty|certificate|victim|suspect|squad|station|truck|service|department|plan|fighter|warning)s?\b/.test(
      after,
    )
  )
}

const PARTY = 'POS'

/**
 * Who does what the word says: before an active verb, after "by" in the passive, before the 's of a noun. Asides between
 * commas ("X, the head of Y, died") are stepped over.
 */
export function agentOf(sighting: Sighting, letters = PARTY): Sign | undefined {
  if (sighting.form === 'noun')
    return possessorOf(sighting, letters) ?? signAfter(sighting, /^ by (?:the )?$/, letters)
  return isPassive(sighting)
    ? signAfter(sighting, /^[^,;‹]{0,40}\bby (?:[^,;‹]{0,25} )?$/, letters)
    : subjectOf(sighting, letters)
}

/** Whom or what it is done to: after an active verb, before a passive one, after the "of" of a noun. */
export function patientOf(sighting: Sighting, letters = PARTY): Sign | undefined {
  if (sighting.form === 'noun')
    return signAfter(sighting, /^ (?:of|against|on) (?:the )?(?:[^,;‹]{0,30} )?$/, letters)
  return isPassive(sighting)
    ? subjectOf(sighting, letters)
    : signAfter(
        sighting,
        /^ (?:[^,;‹]{0,30} )?(?:‹[SOD]\d+›(?:['’‘]s)? (?:[^,;‹]{0,25} )?)?$/,
        letters,
      )
}

/** "X was killed", and in a headline "X killed in …", "X sentenced to …". */
function isPassive({sentence, from, to, word}: Sighting): boolean {
  const before = sentence.text.slice(Math.max(0, from - 40), from)
  if (
    /\b(?:was|were|is|are|been|being|be|gets?|got)(?: [\p{L}-]+ly| also| not| reportedly| subsequently| later| then| first)* $/iu.test(
      before,
    )
  )
    return true
  const bare = !/\b(?:has|have|had)\b[^‹,]*$/.test(before)
  return (
    bare &&
    /(?:ed|en|t)$/.test(word) &&
    /^ (?:by|in|at|to|for|from|with|over|after|on|as|dead)\b/.test(
      sentence.text.slice(to, to + 8),
    ) &&
    sentence.block === 'headline'
  )
}

function subjectOf({sentence, from}: Sighting, letters: string): Sign | undefined {
  const before = withoutAsides(sentence.text.slice(0, from))
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('”')) + 1)
  const found = [...clause.matchAll(/‹([A-Z])(\d+)›/g)].filter(([, letter]) =>
    letters.includes(letter ?? ''),
  )
  const nearest = found.at(-1)
  return nearest && sentence.signs[Number(nearest[2])]
}

/** "X, the prime minister of Y, " and "X (Z) " become "X ". */
function withoutAsides(before: string): string {
  const bare = before.replace(/ ?\([^)]*\)/g, '')
  const aside = bare.match(
    /^(.*‹[PO]\d+›), [^;]{2,120}, (?:(?:who|which|has|had|have|was|were|is|\p{L}+ly) )*$/u,
  )
  if (!aside) return bare
  const head = aside[1] ?? ''
  const first = head.match(/^(.*?‹[PO]\d+›), [^;]*$/)
  return `${first?.[1] ?? head} `
}

function possessorOf({sentence, from}: Sighting, letters: string): Sign | undefined {
  const index = sentence.masks.findIndex(
    ({end}, i) =>
      letters.includes(sentence.signs[i]?.letter ?? '') &&
      /^['’‘]s? (?:(?!the |a )[\p{L}-]+ ){0,2}$/u.test(sentence.text.slice(end, from)),
  )
  return sentence.signs[index]
}

function signAfter({sentence, to}: Sighting, between: RegExp, letters: string): Sign | undefined {
  const index = sentence.masks.findIndex(
    ({start}, i) =>
      start >= to &&
      letters.includes(sentence.signs[i]?.letter ?? '') &&
      between.test(sentence.text.slice(to, start)),
  )
  return sentence.signs[index]
}

const LOCATED =
  /\b(?:in|at|near|outside|into|to|hits?|strikes|struck|off|over|across|around) (?:the |downtown |central |northern |southern |eastern |western |north-?\p{L}+ |south-?\p{L}+ |city of |state of )*$/iu

/** Where the sentence of a word says that it happened: a place after "in" or "at", else a state there. */
export function placeOf({
  sentence,
}: Pick<Sighting, 'sentence'>): {sign: Sign; evidence: Evidence} | undefined {
  for (const letter of ['L', 'S']) {
    for (const [index, {start, end}] of sentence.masks.entries()) {
      const sign = sentence.signs[index]
      if (sign?.letter !== letter || !LOCATED.test(sentence.text.slice(0, start))) continue
      return {sign, evidence: evidence(unmask(sentence, start, end), 'rule:place', 0.7)}
    }
  }
  return undefined
}
