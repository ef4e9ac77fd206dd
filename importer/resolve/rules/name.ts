import type {NameGrade} from '../gradedNames.ts'
import type {Rule} from './rule.ts'

/**
 * How much one shared name says. An abbreviation says a lot where the article knows the body by nothing else, and next
 * to nothing where both have a longer name which is not the same.
 */
const POINTS: Record<NameGrade, Record<NameGrade, number>> = {
  name: {name: 60, alias: 55, abbreviation: 50, core: 50},
  alias: {name: 55, alias: 40, abbreviation: 30, core: 40},
  abbreviation: {name: 50, alias: 30, abbreviation: 15, core: 15},
  core: {name: 50, alias: 40, abbreviation: 15, core: 30},
}

export const name: Rule = (met, known) => {
  const shared = [...met.names].flatMap(([text, grade]) => {
    const other = known.names.get(text)
    return other ? [{text, points: POINTS[grade][other], grades: [grade, other]}] : []
  })
  const best = shared.sort((one, two) => two.points - one.points)[0]
  if (!best) return undefined
  const as = best.grades.every((grade) => grade === 'name') ? 'are named' : 'are known as'
  return {points: best.points, because: `both ${as} “${best.text}”`}
}
