import {isEnglishWord} from '../../lexicons/words.ts'
import type {Word} from '../lines.ts'
import type {Parsed} from '../parsed.ts'

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.capital === 'strong' || word.capital === 'weak')
}

/** A dictionary word in capitals, as the names of offices are made of. */
export function isCommonNoun(word: Word | undefined): boolean {
  return word?.capital === 'strong' && isEnglishWord(word.lower)
}

/** "People's", "Workers'": the genitive of a plural inside a name. */
export function isPluralPossessive({line: {words}, units}: Parsed, at: number): boolean {
  const owner = words[at - 1]
  if (!owner || !isCommonNoun(owner) || units.some(({to}) => to === at)) return false
  const mark = words[at]?.plain
  return mark === "'" ? owner.text.endsWith('s') : mark === "'s" && PLURALS.test(owner.text)
}

const PLURALS = /^(?:People|Women|Men|Children)$/
