import {isEnglishWord} from '../lexicons/words.ts'
import type {Name} from '../types.ts'
import type {Segment} from './segments.ts'
import {nameAt} from './spans.ts'
import {type Verdict, verdictOn} from './verdicts.ts'

/**
 * Names that no lexicon and no head word explains. All occurrences of one string are judged together; then a single
 * word is a person's when it is part of the full name of one.
 */
export function openNames(segments: Segment[]): Name[] {
  const groups = Map.groupBy(segments, textOf)
  const verdicts = new Map<string, Verdict>()
  for (const [text, occurrences] of groups) {
    const verdict = verdictOn(occurrences)
    if (verdict) verdicts.set(text, verdict)
  }
  const parts = partsOfPersons(verdicts)
  return [...groups].flatMap(([text, occurrences]) => {
    const verdict = text.includes(' ')
      ? (verdicts.get(text) ?? OTHERWISE)
      : judgeWord(text, verdicts.get(text), parts)
    return occurrences.flatMap((segment) => nameOf(segment, verdict))
  })
}

const OTHERWISE: Verdict = {type: 'other', score: 0, margin: 0, method: 'shape'}

function textOf({line, from, to}: Segment): string {
  return line.words
    .slice(from, to)
    .map(({plain}) => plain)
    .join(' ')
}

/** The words of the persons' full names, but for particles. */
function partsOfPersons(verdicts: Map<string, Verdict>): Set<string> {
  const persons = [...verdicts].filter(([text, {type}]) => type === 'person' && text.includes(' '))
  return new Set(
    persons.flatMap(([text]) => text.split(' ').filter((word) => /^\p{Lu}/u.test(word))),
  )
}

/** A single word needs more to be a name: a full name that it is part of, a title, or a lexicon. */
function judgeWord(word: string, verdict: Verdict | undefined, parts: Set<string>): Verdict {
  const rival = verdict && verdict.type !== 'person' && verdict.margin >= 3
  if (parts.has(word) && !rival) return {type: 'person', score: 4, margin: 4, method: 'surname'}
  if (!verdict || (isEnglishWord(word.toLowerCase()) && verdict.score < 3)) return OTHERWISE
  const needed = {person: 2.5, organization: 1.5, place: 1.2, other: 0}[verdict.type]
  return verdict.score >= needed ? verdict : OTHERWISE
}

function nameOf({line, from, to}: Segment, {type, margin, method}: Verdict): Name[] {
  const confidence = Math.round((0.5 + 0.45 * (1 - 1 / (1 + Math.max(0, margin)))) * 100) / 100
  const form = to - from === 1 && type === 'person' ? 'short' : 'name'
  const kind = type === 'organization' ? {kind: 'other' as const} : {}
  return [{...nameAt(line, from, to), type, ...kind, form, confidence, method}]
}
