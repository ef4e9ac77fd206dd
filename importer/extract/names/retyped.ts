import {isGivenName} from '../lexicons/personNames.ts'
import {countryOfNamesake, countryOfPlace, isRegion} from '../lexicons/places.ts'
import {stateOfDemonym} from '../lexicons/states.ts'
import {isEnglishWord} from '../lexicons/words.ts'
import type {Name, Text} from '../types.ts'

/** Acronyms in brackets have the type of the name that they abbreviate, here and wherever else they stand. */
export function withAcronymTypes(names: Name[], texts: Text[]): Name[] {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const defined = new Map<string, Name>()
  names.forEach((name, at) => {
    const next = names[at + 1]
    if (next?.block !== name.block) return
    const text = textOf.get(name.block) ?? ''
    const opens = /^ \(["“]?$/.test(text.slice(name.end, next.start))
    if (!opens || !/^["”]?[);,]/.test(text.slice(next.end))) return
    const [full, acronym] = isAcronym(name.quote) ? [next, name] : [name, next]
    if (isAcronym(acronym.quote) && full.type !== 'state' && full.type !== 'demonym') {
      defined.set(acronym.quote, full)
    }
  })
  return names.map((name) => {
    const full = defined.get(name.quote)
    return full ? {...name, ...typeOf(full)} : name
  })
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{L}&.-]*\p{Lu}[\p{L}.]*$/u.test(text) && !/\p{Ll}{3}/u.test(text)
}

/** A person has no acronym: what has one is a body. */
function typeOf({type, kind}: Name): Pick<Name, 'type' | 'kind'> {
  if (type === 'person') return {type: 'organization', kind: 'other'}
  return {type, ...(kind && {kind})}
}

/**
 * Names that a lexicon took for places, and unexplained ones, that are persons in this article: the family name of
 * somebody whom it names in full, or a given name in a list of persons ("Ann, Bo and Cy Low").
 */
export function withPersonsFound(names: Name[], texts: Text[]): Name[] {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const families = new Set(
    names.flatMap(({type, quote}) =>
      type === 'person' && quote.includes(' ') ? (quote.split(' ').at(-1) ?? []) : [],
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

/** A state's name is a province's ("Georgia") where the article speaks of that country's other provinces instead. */
export function withProvincesFound(names: Name[]): Name[] {
  const places = new Set(names.filter(({type}) => type === 'place').map(({quote}) => quote))
  const peoples = new Set(
    names.map(({type, quote}) => type === 'demonym' && stateOfDemonym(quote)?.name),
  )
  return names.map((name) => {
    const country = name.type === 'state' ? countryOfNamesake(name.quote) : undefined
    if (!country || peoples.has(name.quote)) return name
    const siblings = [...places].filter(
      (place) => isRegion(place) && countryOfPlace(place) === country,
    )
    if (siblings.length < 2) return name
    const {kind: _, ...rest} = name
    return {...rest, type: 'place'}
  })
}
