import {isGivenName} from '../../lexicons/personNames.ts'
import {isEnglishWord} from '../../lexicons/words.ts'
import {splitPersonName} from '../../personNameParts.ts'
import type {Name, Text} from '../../types.ts'

/**
 * Names that a lexicon took for places, and unexplained ones, that are persons in this article: the family name of
 * somebody whom it names in full, or a given name in a list of persons ("Ann, Bo and Cy Low").
 */
export function withPersonsFound(names: Name[], texts: Text[]): Name[] {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const families = new Set(
    names.flatMap(({type, quote}) =>
      type === 'person' && quote.includes(' ') ? splitPersonName(quote).familyName : [],
    ),
  )
  const found: Name[] = []
  for (const [at, name] of names.entries()) {
    const text = textOf.get(name.block) ?? ''
    const method =
      isUnsettled(name, text) && methodOf(name, text, families, [found.at(-1), names[at + 1]])
    found.push(method ? {...name, type: 'person', form: 'short', confidence: 0.7, method} : name)
  }
  return found
}

/** One word, explained by nothing but its shape or by a city of that name, and not where a place would stand. */
function isUnsettled({type, quote, method, start}: Name, text: string): boolean {
  if (quote.includes(' ') || !(type === 'place' || (type === 'other' && method !== 'gazetteer')))
    return false
  return !/\b(?:in|at|near|from|to|of) $/.test(text.slice(Math.max(0, start - 12), start))
}

function methodOf(
  name: Name,
  text: string,
  families: Set<string>,
  neighbours: (Name | undefined)[],
): string | undefined {
  if (families.has(name.quote)) return 'surname'
  const isListed = neighbours.some(
    (other) => other?.type === 'person' && areListed(text, name, other),
  )
  return isListed && isGiven(name) ? 'list' : undefined
}

function isGiven({quote}: Name): boolean {
  return isGivenName(quote) && !isEnglishWord(quote.toLowerCase())
}

function areListed(text: string, a: Name, b: Name): boolean {
  if (a.block !== b.block) return false
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return /^(?:, (?:and |or )?| and | or )$/.test(text.slice(first.end, second.start))
}
