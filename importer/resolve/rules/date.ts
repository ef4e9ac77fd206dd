import type {Rule} from './index.ts'

/** Two editions of a yearly event bear one name. Dates agree when one is the other, said less precisely. */
export const date: Rule = (met, known) => {
  if (!met.startDate || !known.startDate) return undefined
  const [one, two] = [met.startDate, known.startDate]
  if (one.startsWith(two) || two.startsWith(one)) {
    return {points: 15, because: `both began ${one.length < two.length ? one : two}`}
  }
  return {points: -60, because: `one began ${one}, the other ${two}`}
}
