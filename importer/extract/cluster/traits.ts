import {genderOf} from '../lexicons/personNames.ts'
import {HONORIFICS, TITLE_GENDERS} from '../lexicons/titles.ts'
import {splitPersonName} from '../personNameParts.ts'
import type {Name} from '../types.ts'
import type {PersonGroup} from './persons.ts'

type Gender = 'female' | 'male'

/** The text of a headline or block by its key. */
type TextOf = ReadonlyMap<string, string>

/** What a person's names and the words around them say of the person. */
export function personTraits({name, names}: PersonGroup, textOf: TextOf) {
  const {givenName, familyName, familyNameFirst} = splitPersonName(name)
  const before = names.map((each) => wordBefore(each, textOf))
  const gender = genderBy(before, givenName, familyNameFirst, names, textOf)
  const honorificPrefix = before.find((word) => HONORIFICS.has(word.replace(/\.$/, '')))
  if (!givenName) return {...(honorificPrefix && {honorificPrefix}), ...(gender && {gender})}
  return {
    givenName,
    familyName,
    ...(familyNameFirst && {familyNameFirst}),
    ...(honorificPrefix && {honorificPrefix}),
    ...(gender && {gender}),
  }
}

/** A title decides; else the given name when the article's pronouns do not speak against it. */
function genderBy(
  before: string[],
  givenName: string | undefined,
  familyNameFirst: boolean,
  names: Name[],
  textOf: TextOf,
): Gender | undefined {
  for (const word of before) {
    const byTitle =
      HONORIFICS.get(word.replace(/\.$/, '')) ??
      TITLE_GENDERS.get(word) ??
      TITLE_GENDERS.get(capitalised(word))
    if (byTitle) return byTitle
  }
  const byPronoun = pronounAfter(names, textOf)
  if (!givenName || familyNameFirst) return byPronoun
  const byName = genderOf(givenName.split(' ')[0] ?? '')
  return byName && byPronoun && byName !== byPronoun ? undefined : (byName ?? byPronoun)
}

function wordBefore({block, start}: Name, textOf: TextOf): string {
  const text = textOf.get(block) ?? ''
  return /(\S+)\s+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? ''
}

/** The pronoun that begins the next sentence or clause after a mention, where all such pronouns agree. */
function pronounAfter(names: Name[], textOf: TextOf): Gender | undefined {
  const genders = new Set<Gender>()
  for (const {block, end} of names) {
    const text = textOf.get(block) ?? ''
    const after = /^[^.!?\p{Lu}]{0,80}[.!?]["”’]?\s+(He|His|She|Her)\b/u.exec(
      text.slice(end, end + 120),
    )
    if (after) genders.add(/^H(?:e|is)$/.test(after[1] ?? '') ? 'male' : 'female')
  }
  const [only] = genders
  return genders.size === 1 ? only : undefined
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
