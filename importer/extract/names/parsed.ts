import {type Unit, unitsOf} from './gazetteer.ts'
import type {Line} from './lines.ts'
import {titleWords} from './titles.ts'

/** A sentence, and what its words are known to be before its phrases are read. */
export type Parsed = {line: Line; units: Unit[]; isTitle: boolean[]}

/** A phrase whose head word says what it names. `bare`: nothing but the head, so that only the article can tell which. */
export type Phrase = Unit & {bare: boolean}

export function parse(line: Line): Parsed {
  return {line, units: unitsOf(line), isTitle: titleWords(line)}
}
