import type {AlternateNameKind, EntityType} from '../types.ts'
import {isGenericName} from './genericName.ts'
import {normaliseName, normalisePersonName} from './normaliseName.ts'

/** How well a name is known to be one; `core` is a body's without the word that says what sort of body it is, or whose. */
export type NameGrade = 'name' | 'alias' | 'abbreviation' | 'core'

type AlternateName = {value: string; kind: AlternateNameKind}

const GRADES: Record<AlternateNameKind, NameGrade | undefined> = {
  alias: 'alias',
  native: 'alias',
  former: 'alias',
  abbreviation: 'abbreviation',
  short: undefined,
  descriptor: undefined,
}

/** Its names, normalised; of the other names only those that would be understood in another article. */
export function gradedNames(
  type: EntityType,
  name: string,
  alternateNames: readonly AlternateName[],
): Map<string, NameGrade> {
  const names = new Map<string, NameGrade>()
  const title = normalise(type, name)
  if (title !== '') names.set(title, 'name')
  for (const {value, kind} of alternateNames) {
    const grade = GRADES[kind]
    const other = normalise(type, value)
    if (grade && !names.has(other) && isTelling(type, other)) names.set(other, grade)
  }
  if (type !== 'organization') return names
  for (const core of [title.replace(SORT_OF_BODY, ''), title.replace(AMERICAN, '')]) {
    if (!names.has(core) && isTelling(type, core)) names.set(core, 'core')
  }
  return names
}

/** Legal forms, and the nouns by which texts say what a body is. */
const SORT_OF_BODY =
  /(?<=\S) (?:inc|incorporated|ltd|limited|llc|plc|corp|corporation|co|company|gmbh|ag|group|movement|rebels|militants|militia)$/

/** Americans leave the country out of the names of its bodies; every country has embassies and teams. */
const AMERICAN = /^united states (?=\S+ \S+ \S)(?!.*\b(?:embassy|consulate|team)\b)/

function isTelling(type: EntityType, normalised: string): boolean {
  if (type === 'person') return !isOneWord(normalised)
  return normalised !== '' && !isGenericName(type, normalised)
}

/** What a body's names are short for, or would be shortened to: "who" of WHO and of the World Health Organization. */
export function acronymsOf(name: string, alternateNames: readonly AlternateName[]): Set<string> {
  const telling = alternateNames.filter(({kind}) => GRADES[kind]).map(({value}) => value)
  return new Set([name, ...telling].flatMap((each) => acronymOf(each) ?? []))
}

function acronymOf(name: string): string | undefined {
  const plain = name.replace(/\./g, '')
  if (/^\p{Lu}{3,6}$/u.test(plain)) return plain.toLowerCase()
  const words = normaliseName(name)
    .split(' ')
    .filter((word) => !UNSPOKEN.has(word))
  return words.length < 3 ? undefined : words.map((word) => word.charAt(0)).join('')
}

const UNSPOKEN = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'against'])

/** "Jr" and "Sr" tell a son from his father, and are no part of the name; nothing stands for a name without either. */
export function generationsOf(name: string, alternateNames: readonly AlternateName[]): Set<string> {
  const full = alternateNames.filter(
    ({value, kind}) => GRADES[kind] && isTelling('person', normalisePersonName(value)),
  )
  return new Set([name, ...full.map(({value}) => value)].map(generationOf))
}

function generationOf(name: string): string {
  const [, suffix = ''] = /[ ,](jr|junior|sr|senior)\.?$/i.exec(name) ?? []
  return suffix.toLowerCase().replace('junior', 'jr').replace('senior', 'sr')
}

export function normalise(type: EntityType, name: string): string {
  if (type === 'person') return normalisePersonName(name)
  const normalised = normaliseName(name)
  return type === 'event'
    ? normalised.replace(PLURAL, (word) => SINGULAR[word] ?? word)
    : normalised
}

/** One happening that some texts tell of as several: "the 2020 Utopian primaries". */
const SINGULAR: Record<string, string> = {
  elections: 'election',
  primaries: 'primary',
  caucuses: 'caucus',
  championships: 'championship',
  protests: 'protest',
  attacks: 'attack',
  awards: 'award',
}
const PLURAL = new RegExp(`\\b(?:${Object.keys(SINGULAR).join('|')})$`)

export function isOneWord(normalised: string): boolean {
  return !normalised.includes(' ')
}
