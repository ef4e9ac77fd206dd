import type {Rule} from './rule.ts'

type Likeness = {points: number; of(one: string[], two: string[]): string | undefined}

/** Ways in which the names of one person differ, the most telling first. Fathers and sons may differ by no more. */
const LIKENESSES: Likeness[] = [
  {
    points: 45,
    of: (one, two) => (isReordered(one, two) ? 'have their words in another order' : undefined),
  },
  {points: 35, of: (one, two) => (isFuller(one, two) ? 'differ by a middle name' : undefined)},
  {points: 25, of: (one, two) => (isShortened(one, two) ? 'may be one, with initials' : undefined)},
]

/** People who share no full name, but nearly. */
export const nearName: Rule = (met, known) => {
  if (met.type !== 'person' || sharesName(met.names, known.names)) return undefined
  for (const {points, of} of LIKENESSES) {
    for (const one of met.names.keys()) {
      for (const two of known.names.keys()) {
        const [words, others] = [one.split(' '), two.split(' ')]
        const how = of(words, others) ?? of(others, words)
        if (how) return {points, because: `“${one}” and “${two}” ${how}`}
      }
    }
  }
  return undefined
}

function sharesName(one: ReadonlyMap<string, unknown>, two: ReadonlyMap<string, unknown>): boolean {
  return [...one.keys()].some((name) => two.has(name))
}

/** "Kim Jong Un" and "Jong Un Kim". */
function isReordered(one: string[], two: string[]): boolean {
  return one.length === two.length && one.toSorted().join(' ') === two.toSorted().join(' ')
}

/** "John F. Kennedy" and "John Kennedy". */
function isFuller(long: string[], short: string[]): boolean {
  return short.length === 2 && long.length > 2 && short[0] === long[0] && short[1] === long.at(-1)
}

/** "J. K. Rowling" and "Joanne Kathleen Rowling": initials are drawn together when names are normalised. */
function isShortened(short: string[], long: string[]): boolean {
  const [first = '', last, ...more] = short
  if (more.length > 0 || last !== long.at(-1) || first.length > 2 || first === long[0]) return false
  const initials = long.slice(0, -1).map((word) => word.charAt(0))
  return initials.join('').startsWith(first)
}
