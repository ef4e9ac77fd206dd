import {splitPersonName} from '../personNameParts.ts'
import type {Name} from '../types.ts'
import {nameKey, wordsOfName} from './nameKeys.ts'

/** The names of one person, the fullest of which heads them. */
export type PersonGroup = {name: string; names: Name[]}

/**
 * Groups the names of persons. Full names join when one can be the other with fewer words; a single word joins the
 * person whose family name (else given name) it is, and nobody where two persons share it.
 */
export function groupPersons(names: Name[]): PersonGroup[] {
  const groups: PersonGroup[] = []
  const full = names.filter(({quote}) => quote.includes(' '))
  for (const name of longestFirst(full)) {
    const group = groups.find((each) => isSamePerson(each.name, name.quote))
    if (group) group.names.push(name)
    else groups.push({name: name.quote, names: [name]})
  }
  const single = Map.groupBy(
    names.filter(({quote}) => !quote.includes(' ')),
    ({quote}) => nameKey(quote),
  )
  const alone: PersonGroup[] = []
  for (const [key, mentions] of single) {
    const bearers = bearersOf(key, groups)
    const bearer = bearers[0]
    if (bearer && bearers.length === 1) bearer.names.push(...mentions)
    else if (!bearer) alone.push({name: mentions[0]?.quote ?? '', names: mentions})
  }
  return [...groups, ...alone]
}

function longestFirst(names: Name[]): Name[] {
  return names.toSorted((a, b) => wordsOfName(b.quote).length - wordsOfName(a.quote).length)
}

/** "Jane B. Low" and "Jane Low", "J. Low": the same family name, and every given name agrees with one of the other. */
function isSamePerson(longer: string, shorter: string): boolean {
  const [a, b] = [personWords(longer), personWords(shorter)]
  if (a.join(' ') === b.join(' ')) return true
  if (a.at(-1) !== b.at(-1) || a.length < b.length) return isPrefix(b, a)
  let at = 0
  for (const word of b) {
    const found = a.findIndex((other, index) => index >= at && agrees(other, word))
    if (found < 0) return false
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

function agrees(word: string, other: string): boolean {
  if (word === other) return true
  const [short, long] = word.length < other.length ? [word, other] : [other, word]
  return short.length === 1 && long.startsWith(short)
}

/** The persons whose family name a word is; where there is none, those whose other name it is. */
function bearersOf(word: string, groups: PersonGroup[]): PersonGroup[] {
  const byFamily = groups.filter(({name}) => nameKey(splitPersonName(name).familyName) === word)
  if (byFamily.length > 0) return byFamily
  return groups.filter(({name}) => name.split(' ').some((part) => nameKey(part) === word))
}
