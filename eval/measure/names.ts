/** A name without what spelling it is a matter of taste: accents, case, punctuation, a possessive, a leading "the". */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
}

/** How much two names share, 0 to 1: twice the common words over all words; small words and plurals do not count. */
export function likeness(one: string, other: string): number {
  const words = contentWords(one)
  const others = contentWords(other)
  if (words.size === 0 || others.size === 0) return 0
  const common = [...words].filter((word) => others.has(word)).length
  return (2 * common) / (words.size + others.size)
}

function contentWords(name: string): Set<string> {
  const words = plainName(name).split(' ')
  const telling = words.filter((word) => word !== '' && !SMALL_WORDS.has(word))
  return new Set(telling.map((word) => word.replace(/(?<=\w{3})(ies|es|s)$/, '')))
}

/** The years are those of the annotated articles: an event's name may carry it or not. */
const SMALL_WORDS = new Set(
  'the a an of in on at to for and or by with from its his her their 2018 2019 2020'.split(' '),
)

/**
 * A body that is only ever called by a lower-case noun ("Iraqi government", "Seoul police"): librarians disagree about
 * those, so neither finding nor missing one counts.
 */
export function isVague(names: readonly string[]): boolean {
  return names.every((name) => /^\p{Ll}/u.test(name.split(' ').at(-1) ?? ''))
}
