import {isGivenName} from '../lexicons/personNames.ts'
import {stateNamed} from '../lexicons/states.ts'
import type {Unit} from './gazetteer.ts'
import type {Line, Word} from './lines.ts'
import type {Parsed, Phrase} from './parsed.ts'

/** Capitalised words that nothing has explained yet. */
export type Segment = {line: Line; from: number; to: number; parsed: Parsed; units: Unit[]}

/**
 * What is left of a sentence after titles and phrases: runs of capitals, with the particles and initials of people's
 * names. A city, or a state that is a given name as well, stays in the run when its neighbours are in it.
 */
export function segmentsOf(parsed: Parsed, phrases: Phrase[]): Segment[] {
  const {line, units, isTitle} = parsed
  const {words} = line
  const taken = new Set(phrases.flatMap(({from, to}) => range(from, to)))
  const fixed = new Set(
    units.filter((unit) => !isLoose(unit, words, isTitle)).flatMap(({from, to}) => range(from, to)),
  )
  const isOpen = (at: number) =>
    words[at] !== undefined &&
    isNameWord(words, at) &&
    !taken.has(at) &&
    !fixed.has(at) &&
    !isTitle[at]
  const segments: Segment[] = []
  for (let from = 0; from < words.length; from++) {
    if (!isOpen(from)) continue
    let to = from + 1
    for (;;) {
      const next = isOpen(to) ? to : afterParticles(words, to)
      if (next === undefined || !isOpen(next)) break
      to = next + 1
    }
    const inside = units.filter((unit) => unit.from >= from && unit.to <= to)
    segments.push({line, from, to, parsed, units: inside})
    from = to - 1
  }
  return segments
}

/** A unit of one word that may be part of a longer name beside it: a city, or a people or state after a given name. */
function isLoose({from, to, type}: Unit, words: Word[], isTitle: boolean[]): boolean {
  if (to - from > 1) return false
  const [before, word, after] = [words[from - 1], words[from], words[to]]
  const follows = after?.capital === 'strong' && !isTitle[to]
  const afterGiven =
    before?.capital === 'strong' &&
    isGivenName(before.plain) &&
    !stateNamed(before.plain) &&
    !isTitle[from - 1]
  if (type === 'place')
    return (follows && !startsPerson(word, after)) || before?.capital === 'strong'
  if (type === 'organization') return afterGiven
  if (type === 'demonym' || type === 'other') return afterGiven && !follows
  return afterGiven || (follows && AMBIGUOUS_STATES.has(word?.plain ?? ''))
}

/** In "Vermont Jane Low" a person follows a place, unless the place is a given name itself ("Paris", "Sydney"). */
function startsPerson(place: Word | undefined, after: Word | undefined): boolean {
  return !isGivenName(place?.plain ?? '') && isGivenName(after?.plain ?? '')
}

const AMBIGUOUS_STATES = new Set(['Jordan', 'Chad', 'Georgia', 'Israel', 'Kenya', 'Cuba', 'Malta'])

function isNameWord(words: Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.capital === 'none' || word.capital === 'function') return false
  if (word.capital === 'strong') return true
  return isGivenName(word.plain) && words[at + 1]?.capital === 'strong'
}

const PARTICLE =
  /^(?:de|la|las|los|del|della|di|da|do|dos|das|du|des|le|van|von|der|den|ter|ten|zu|bin|ibn|bint|al|el|ul|e|y|af|av|abu)$/

/** The position of the name's next word after particles or an initial; `undefined` when it goes on no further. */
function afterParticles(words: Word[], at: number): number | undefined {
  let next = at
  while (next - at < 3 && PARTICLE.test(words[next]?.text ?? '')) next++
  return next > at ? next : undefined
}

function range(from: number, to: number): number[] {
  return Array.from({length: to - from}, (_, index) => from + index)
}
