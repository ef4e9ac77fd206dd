import {splitPersonName} from '../personNameParts.ts'
import {nameKey, wordsOfName} from '../spelling.ts'
import type {Name} from '../types.ts'
import {isMisspelt} from './misspelt.ts'

/** The names of one person in the order of the text, and the fullest of them. */
export type PersonGroup = {name: string; names: Name[]}

/**
 * Groups the names of persons, given in the order of the text. Full names join when one can be the other with fewer
 * words; a single word, or a family name of several ("Le Goff"), joins the person whose family name (else other name) it
 * is, and nobody where two persons whom the article has introduced by then share it.
 */
export function groupPersons(names: Name[]): PersonGroup[] {
  const families = familyNames(names)
  const isFull = ({quote}: Name) => quote.includes(' ') && !families.has(nameKey(quote))
  const groups = groupFullNames(longestFirst(names.filter(isFull)))
  const position = new Map(names.map((name, at) => [name, at]))
  const introduced = new Map(
    groups.map((group) => [group, Math.min(...group.names.map((name) => position.get(name) ?? 0))]),
  )
  const bearersOf = findBearers(groups)
  const alone = new Map<string, PersonGroup>()
  for (const [at, name] of names.entries()) {
    if (isFull(name)) continue
    const key = nameKey(name.quote)
    const bearers = bearersOf(key)
    const [bearer, ...others] = narrowed(bearers, (group) => (introduced.get(group) ?? 0) < at)
    if (bearer && others.length === 0) bearer.names.push(name)
    else if (!bearer) {
      const group = alone.get(key) ?? {name: name.quote, names: []}
      group.names.push(name)
      alone.set(key, group)
    }
  }
  return [...groups, ...alone.values()].map(({name, names: all}) => ({
    name,
    names: all.toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)),
  }))
}

/** The family names that full names end in, as far as they are not all that the text has of somebody. */
function familyNames(names: Name[]): Set<string> {
  const families = names.map(({quote}) => [splitPersonName(quote).familyName, quote])
  return new Set(
    families.flatMap(([family = '', quote]) => (family === quote ? [] : nameKey(family))),
  )
}

/** Those that meet the condition, or all when none does. */
function narrowed<Member>(members: Member[], condition: (member: Member) => boolean): Member[] {
  const met = members.filter(condition)
  return met.length > 0 ? met : members
}

function longestFirst(names: Name[]): Name[] {
  return names
    .map((name) => ({name, length: wordsOfName(name.quote).length}))
    .sort((a, b) => b.length - a.length)
    .map(({name}) => name)
}

/**
 * Each name joins the first group that it fits. Names of one person begin or end alike, so that only such are compared; the
 * few of a single word are compared with one another, for they may be misspelt.
 */
function groupFullNames(names: Name[]): PersonGroup[] {
  type Person = {group: PersonGroup; words: string[]; number: number}
  const persons: Person[] = []
  const alike = new Map<string, Person[]>()
  for (const name of names) {
    const words = personWords(name.quote)
    const keys = [`${words[0]} …`, `… ${words.at(-1)}`, ...(words.length < 2 ? [''] : [])]
    const same = keys
      .flatMap((key) => alike.get(key) ?? [])
      .sort((a, b) => a.number - b.number)
      .find((person) => isSamePerson(person.words, words))
    if (same) same.group.names.push(name)
    else {
      const person = {group: {name: name.quote, names: [name]}, words, number: persons.length}
      persons.push(person)
      for (const key of keys) {
        const sharing = alike.get(key)
        if (sharing) sharing.push(person)
        else alike.set(key, [person])
      }
    }
  }
  return persons.map(({group}) => group)
}

/**
 * "Jane B. Low" and "Jane Low", "J. Low": the same family name, and every given name agrees with one of the other. An
 * initial passes over no other initial: "John B. Low" may be the son of "John A. B. Low".
 */
function isSamePerson(a: string[], b: string[]): boolean {
  if (a.join(' ') === b.join(' ') || isMisspeltName(a, b)) return true
  if (a.at(-1) !== b.at(-1) || a.length < b.length) return isPrefix(b, a)
  let at = 0
  for (const word of b) {
    const found = a.findIndex((other, index) => index >= at && agrees(other, word))
    if (found < 0 || (isInitial(word) && a.slice(at, found).some(isInitial))) return false
    at = found + 1
  }
  return agrees(a[0] ?? '', b[0] ?? '') || b.length > 2
}

/** Without the suffix that tells a son from his father, which texts drop. */
function personWords(name: string): string[] {
  return wordsOfName(name).filter((word, at) => at === 0 || !/^(?:jr|sr|ii|iii)$/.test(word))
}

/** "Jane Low" of "Jane Low Smith", but never one word alone. */
function isPrefix(shorter: string[], longer: string[]): boolean {
  return (
    shorter.length > 1 &&
    shorter.length < longer.length &&
    shorter.every((word, at) => word === longer[at])
  )
}

function isInitial(word: string): boolean {
  return word.length === 1
}

function agrees(word: string, other: string): boolean {
  if (word === other) return true
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  return isInitial(short) && long.startsWith(short)
}

/** The same but for one word, and that is misspelt in one of them. */
function isMisspeltName(a: string[], b: string[]): boolean {
  const different = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]))
  const [[one, other] = ['', '']] = different
  return a.length === b.length && different.length === 1 && isMisspelt(one, other)
}

/**
 * Tells the persons whose family name a word is; where there is none, those whose other name it is; at last those of whose
 * names it is a misspelling.
 */
function findBearers(groups: PersonGroup[]): (word: string) => PersonGroup[] {
  const byFamily = Map.groupBy(groups, ({name}) => nameKey(splitPersonName(name).familyName))
  const byPart = new Map<string, Set<PersonGroup>>()
  for (const group of groups) {
    for (const part of group.name.split(' ').map(nameKey)) {
      byPart.set(part, (byPart.get(part) ?? new Set()).add(group))
    }
  }
  const byLetter = Map.groupBy(byPart.keys(), (part) => part[0])
  return (word) => {
    const certain = byFamily.get(word) ?? byPart.get(word)
    if (certain) return [...certain]
    const misspelt = byLetter.get(word[0])?.filter((part) => isMisspelt(part, word)) ?? []
    return [...new Set(misspelt.flatMap((part) => [...(byPart.get(part) ?? [])]))]
  }
}
