import {LOWER_CASE_BODIES} from '../../lexicons/organizationHeads.ts'
import {SPEECH_VERBS} from '../../lexicons/titles.ts'
import {isEnglishWord} from '../../lexicons/words.ts'
import type {Word} from '../lines.ts'
import type {Parsed, Phrase} from '../parsed.ts'

/**
 * Bodies written with a small letter that the name of their state or people makes specific: "Iraqi security forces",
 * "ministry of justice of Peru". They count as organizations where they stand for the body itself.
 */
export function lowerCaseBodies({line: {words}, units}: Parsed): Phrase[] {
  return units.flatMap((unit): Phrase[] => {
    if (unit.kind === 'political-party' && words[unit.to]?.text === 'party') {
      return [{...unit, to: unit.to + 1, bare: false}]
    }
    if (unit.kind === 'armed-group' && isBranch(unit.from - 1)) {
      return [{...unit, from: unit.from - 1, bare: false}]
    }
    if (unit.type !== 'state' && unit.type !== 'demonym') return []
    const known = units.find(({from, kind}) => from === unit.to && kind && NATIONAL_KINDS.has(kind))
    if (known) return [{...known, from: unit.from, bare: false}]
    const after = bodyEnd(unit.to)
    if (after) return [{...after, from: unit.from, type: 'organization' as const, bare: false}]
    return ofState(unit.from, unit.to)
  })

  /** "Kataib" of "Kataib Hezbollah": a foreign word before the name of a movement tells which part of it. */
  function isBranch(at: number): boolean {
    const word = words[at]
    const isFree = !units.some(({from, to}) => from <= at && at < to)
    return word?.capital === 'strong' && isFree && !isEnglishWord(word.lower)
  }

  function bodyEnd(start: number) {
    for (const length of [3, 2, 1]) {
      const body = words.slice(start, start + length)
      if (body.length < length) continue
      const kind = kindOf(body.map(({text}) => text).join(' '))
      if (kind && mayAct(words[start + length])) return {to: start + length, kind}
    }
    return undefined
  }

  function ofState(from: number, to: number): Phrase[] {
    const start = words[from - 1]?.text === 'the' ? from - 2 : from - 1
    if (words[start]?.text !== 'of') return []
    for (const length of [3, 2, 1]) {
      const kind = kindOf(
        words
          .slice(start - length, start)
          .map(({text}) => text)
          .join(' '),
      )
      if (kind && words[start - length]?.text === 'ministry') {
        return [{from: start - length, to, type: 'organization', kind, bare: false}]
      }
    }
    return []
  }
}

/** Not the "Iraqi military" of "Iraqi military bases": a noun after it makes it an adjective. */
function mayAct(next: Word | undefined): boolean {
  if (!next || !/^\p{Ll}/u.test(next.text)) return true
  return (
    SPEECH_VERBS.has(next.text) || /(?:ed|ly)$/.test(next.text) || FUNCTION_WORDS.has(next.text)
  )
}

const FUNCTION_WORDS = new Set(
  (
    'the of and to in a that is for on was with as by at from it an be were had has have are which or but who when while ' +
    'after before since over into will would could should may might must can did does do not also during against under ' +
    'about because if then than between through until without within under amid toward towards via per say says'
  ).split(' '),
)

/** Known bodies that every state may have one of: "Belarusian KGB". */
const NATIONAL_KINDS = new Set(['government', 'police', 'military', 'legislature', 'armed-group'])

function kindOf(text: string) {
  return LOWER_CASE_BODIES.find(([pattern]) => pattern.test(text))?.[1]
}
