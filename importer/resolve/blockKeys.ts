import type {Profile} from './profile.ts'

type Named = Pick<Profile, 'type' | 'names' | 'acronyms' | 'identifiers' | 'named'>

/**
 * What another of its type may share with an entity, exactly: no two that are one have none of these in common. What has
 * no name of its own is found by its id alone.
 */
export function blockKeys({type, names, acronyms, identifiers, named}: Named): Set<string> {
  const known = named ? [...names.keys()] : []
  const texts = known.flatMap((name) => (type === 'person' ? personKeys(name) : name))
  const short = [...acronyms].map((acronym) => `~${acronym}`)
  // Joined, and not by a template: that would keep the parts in memory as well.
  return new Set([...texts, ...short, ...identifiers].map((key) => [type, key].join(' ')))
}

/**
 * The first letter and the last name, so that neither middle names nor initials part them; and all words in the order
 * of the alphabet, for some put the family's name first.
 */
function personKeys(name: string): string[] {
  const words = name.split(' ')
  return [`${name.charAt(0)} ${words.at(-1)}`, words.toSorted().join(' ')]
}
