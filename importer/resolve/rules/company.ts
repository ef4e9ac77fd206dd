import type {Rule} from './rule.ts'

const EACH = 5
/** Whoever is in the news at all is so along with much the same people: it never outweighs that two worlds differ. */
const MOST = 10

/** People are known by the company they keep: what else is spoken of where they are. */
export const company: Rule = (met, known) => {
  // Whom they belong to and descend from has been counted.
  const counted = (id: string): boolean =>
    id === known.documentId || known.organizations.has(id) || known.relatives.has(id)
  const shared = [...met.beside].filter(([id]) => known.company?.has(id) && !counted(id))
  const [first] = shared
  if (!first) return undefined
  const others = shared.length > 1 ? ` and ${shared.length - 1} more` : ''
  return {
    points: Math.min(MOST, shared.length * EACH),
    because: `both are spoken of along with ${first[1]}${others}`,
  }
}
