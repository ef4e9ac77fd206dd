import type {Profile} from '../profile.ts'
import type {Rule} from './rule.ts'

/** There is one of each name: where two texts date it differently, one of them tells of a part of it. */
const SINGULAR = new Set([
  'war',
  'battle',
  'disease-outbreak',
  'agreement',
  'legislation',
  'discovery',
  // What has a name of its own and no kind that recurs: "Brexit".
  'other',
])

/** Lasts for months, and comes back after a year at the soonest: within one, texts date its parts. */
const SEASONAL = new Set(['election', 'competition', 'festival', 'award'])

/**
 * Two editions of a yearly event bear one name, unless the name has the year in it. Dates agree when one is the other,
 * said less precisely.
 */
export const date: Rule = (met, known) => {
  if (!met.startDate || !known.startDate) return undefined
  const [one, two] = [met.startDate, known.startDate]
  if (one.startsWith(two) || two.startsWith(one)) {
    return {points: 15, because: `both began ${one.length < two.length ? one : two}`}
  }
  const kind = met.kind ?? ''
  const isOne = SINGULAR.has(kind) || (SEASONAL.has(kind) && one.slice(0, 4) === two.slice(0, 4))
  const points = isOne || sharesDatedName(met, known) ? -10 : -60
  return {points, because: `one began ${one}, the other ${two}`}
}

function sharesDatedName(met: Profile, known: Profile): boolean {
  return [...met.names.keys()].some(
    (name) => /\b(?:19|20)\d\d\b/.test(name) && known.names.has(name),
  )
}
