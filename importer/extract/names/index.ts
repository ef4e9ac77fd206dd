import type {Name, Text} from '../types.ts'
import {withCertainNames} from './certain/index.ts'
import {linesOf} from './lines.ts'
import {openNames} from './openNames.ts'
import {parse} from './parsed.ts'
import {phrasesOf} from './phrases/index.ts'
import {withProjections} from './projections.ts'
import {onSecondThoughts} from './secondThoughts/index.ts'
import {segmentsOf} from './segments.ts'
import {settledNames} from './settledNames.ts'

export {NAMESAKE} from './secondThoughts/provinces.ts'

/**
 * Everything in the article that is written like a name, with its type: first what the lexicons know, then what a head
 * word explains, then the rest by the cues around all its occurrences, then the same names wherever else they stand, and
 * at last what the form alone settles. No two overlap; they come in the order of the text.
 */
export function findNames(texts: Text[]): Name[] {
  const lines = linesOf(texts)
  const read = lines.filter(({titled}) => !titled)
  const sentences = read.map((line) => {
    const parsed = parse(line)
    const phrases = phrasesOf(parsed)
    return {parsed, phrases, segments: segmentsOf(parsed, phrases)}
  })
  const open = openNames(sentences.flatMap(({segments}) => segments))
  const settled = sentences.flatMap(({parsed, phrases}) => settledNames(parsed, phrases))
  const names = onSecondThoughts(withProjections(lines, [...settled, ...open]), texts)
  return withCertainNames(names, lines, texts)
}
