import type {OrganizationKind} from '../../../schemas/vocabularies.ts'
import {knownOrganizations} from '../lexicons/organizations.ts'
import {nameKey, withPlainApostrophes, wordsOfName} from '../spelling.ts'
import type {Name, Text} from '../types.ts'
import {definedAcronyms} from './acronyms.ts'

export type OrganizationGroup = {
  name: string
  /** The name's, for comparing. */
  words: string[]
  kind: OrganizationKind
  names: Name[]
}

/**
 * Groups the names of bodies: equal names, acronyms with what they stand for, and shorter forms ("Coast Guard" of
 * "Philippine Coast Guard") where one longer name alone can be meant. A bare head ("the Ministry") without a longer
 * name is nobody's.
 */
export function groupOrganizations(names: Name[], texts: Text[]): OrganizationGroup[] {
  const acronyms = definedAcronyms(names, texts)
  const byKey = Map.groupBy(names, ({quote}) => organizationKey(quote, acronyms))
  const groups = [...byKey].map(([key, members]) => groupOf(key, members))
  const standing: OrganizationGroup[] = []
  for (const group of groups.toSorted((a, b) => length(b) - length(a))) {
    const longer = standing.filter((other) => isShortFormOf(group, other))
    const isName = group.names.every(({form}) => form === 'name')
    const meant = longer.length > 1 && isName ? mostNamed(longer) : longer[0]
    if (meant && (longer.length === 1 || isName)) meant.names.push(...group.names)
    else if (isName) standing.push(group)
  }
  return standing.filter(({names: all}) => all.some(({form}) => form === 'name'))
}

function organizationKey(quote: string, acronyms: Map<string, string>): string {
  const plain = withPlainApostrophes(quote)
  const expansion = acronyms.get(plain) ?? knownOrganizations.get(plain)?.name ?? plain
  const name = knownOrganizations.get(expansion)?.name ?? expansion
  return partyKey(
    nameKey(
      name
        .replace(/^(?:U\.S\.|US|U\.S) /, 'United States ')
        .replace(/^(?:UK|U\.K\.) /, 'United Kingdom '),
    ),
  )
}

/** A party's adherents are the party: "Republicans", "Democratic". */
function partyKey(key: string): string {
  const party =
    /^(republican|democrat|democratic|labour|conservative|liberal|libertarian)s?(?: part(?:y|ies))?$/.exec(
      key,
    )
  if (!party) return key
  return party[1] === 'democrat' ? 'democratic party' : `${party[1]} party`
}

function groupOf(key: string, names: Name[]): OrganizationGroup {
  const fullest = names.toSorted((a, b) => fullness(b) - fullness(a))[0]
  const quote = fullest ? withPlainApostrophes(fullest.quote) : key
  const known = knownOrganizations.get(quote)
  const kinds = names.map(({kind}) => kind).filter((kind) => kind && kind !== 'other')
  const isParty = / party$/.test(key) && !/party/i.test(quote)
  const name = isParty ? titleCase(key) : (known?.name ?? quote)
  return {
    name,
    words: wordsOfName(name),
    kind: isParty ? 'political-party' : (kinds[0] ?? 'other'),
    names,
  }
}

function titleCase(key: string): string {
  return key.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Longer names are fuller, and names with capitals throughout fuller than ones with a lower-case head. */
function fullness({quote}: Name): number {
  return quote.length - (/ \p{Ll}+$/u.test(quote) ? 100 : 0)
}

function mostNamed(groups: OrganizationGroup[]): OrganizationGroup | undefined {
  return groups.toSorted((a, b) => b.names.length - a.names.length)[0]
}

function length({name, words, kind}: OrganizationGroup): number {
  return (kind === 'military' ? troops(name) : words).length
}

/** Its words in the same order among the other's, with the same head. */
function isShortFormOf(group: OrganizationGroup, other: OrganizationGroup): boolean {
  if (group.kind === 'military' && other.kind === 'military') {
    const [one, two] = [troops(group.name), troops(other.name)]
    if (one.at(-1) === two.at(-1) && one.every((word) => two.includes(word))) return true
  }
  const [short, long] = [group.words, other.words]
  if (short.length >= long.length) return false
  let at = 0
  for (const word of long) if (word === short[at]) at++
  if (at < short.length) return false
  return headsOf(long).has(short.at(-1) ?? '') || (short.length > 1 && short[0] === long[0])
}

/** "Guard Corps" and "Guards" are the same men: the words that tell which. */
function troops(name: string): string[] {
  const words = wordsOfName(name.replace(/ (?:to|for|of) .*$/, ''))
  const telling = words.filter((word) => !/^(?:army|corps|force|forces)$/.test(word))
  return (telling.length > 0 ? telling : words).map((word) => word.replace(/s$/, ''))
}

/** The last word, and the one before "of" or "for". */
function headsOf(words: string[]): Set<string> {
  const of = words.findIndex((word) => /^(?:of|for|on|to)$/.test(word))
  return new Set([words.at(-1) ?? '', words[of - 1] ?? ''])
}
