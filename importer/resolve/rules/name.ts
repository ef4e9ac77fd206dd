import type {NameGrade, Profile} from '../profile.ts'
import type {Rule} from './rule.ts'

/**
 * How much one shared name says. An abbreviation says a lot where the article knows the body by nothing else, and next
 * to nothing where both have a longer name which is not the same.
 */
const POINTS: Record<NameGrade, Record<NameGrade, number>> = {
  name: {name: 60, alias: 55, abbreviation: 50},
  alias: {name: 55, alias: 40, abbreviation: 30},
  abbreviation: {name: 50, alias: 30, abbreviation: 15},
}

export const name: Rule = (met, known) => {
  const shared = [...met.names].flatMap(([text, grade]) => {
    const other = known.names.get(text)
    return other ? [{text, points: POINTS[grade][other], grades: [grade, other]}] : []
  })
  const best = shared.sort((one, two) => two.points - one.points)[0]
  if (!best) return fuller(met, known)
  const as = best.grades.every((grade) => grade === 'name') ? 'are named' : 'are known as'
  return {points: best.points, because: `both ${as} “${best.text}”`}
}

/** "John F. Kennedy" and "John Kennedy": likely, but fathers and sons differ by no more. */
function fuller(met: Profile, known: Profile): ReturnType<Rule> {
  if (met.type !== 'person') return undefined
  for (const text of met.names.keys()) {
    const other = [...known.names.keys()].find(
      (each) => isFuller(text, each) || isFuller(each, text),
    )
    if (other) return {points: 35, because: `“${text}” and “${other}” differ by a middle name`}
  }
  return undefined
}

function isFuller(long: string, short: string): boolean {
  const [words, few] = [long.split(' '), short.split(' ')]
  return few.length === 2 && words.length > 2 && few[0] === words[0] && few[1] === words.at(-1)
}
