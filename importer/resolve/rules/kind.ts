import type {Rule} from './rule.ts'

/** Kinds that a reader may take for one another. What is in none of these families goes with everything. */
const FAMILIES: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['government', 'legislature', 'court', 'military', 'police', 'intergovernmental']),
  new Set(['military', 'armed-group', 'police']),
  new Set(['political-party', 'union', 'nonprofit', 'armed-group', 'religious']),
  new Set(['company', 'news-agency', 'broadcaster', 'newspaper', 'publisher']),
  new Set(['university', 'school', 'hospital', 'research', 'nonprofit', 'government', 'religious']),
  new Set(['intergovernmental', 'nonprofit', 'sports-body']),
  new Set(['sports-team', 'sports-body']),
  new Set(['band']),
]

/** A state is never a body of another kind, though a team may bear its name. */
const APART = new Set(['state', 'sports-team', 'band'])

export const kind: Rule = (met, known) => {
  if (!met.kind || !known.kind || met.kind === 'other' || known.kind === 'other') return undefined
  if (met.kind === known.kind) return {points: 5, because: `both are of kind ${met.kind}`}
  const because = `one is of kind ${met.kind}, the other of kind ${known.kind}`
  if (met.type === 'event') return {points: -20, because}
  if (areOfOneFamily(met.kind, known.kind)) return undefined
  return {points: APART.has(met.kind) || APART.has(known.kind) ? -100 : -10, because}
}

function areOfOneFamily(one: string, two: string): boolean {
  return FAMILIES.some((family) => family.has(one) && family.has(two))
}
