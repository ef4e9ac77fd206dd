import {isAcronym, withPlainApostrophes} from '../spelling.ts'
import type {Name, Text} from '../types.ts'

/** Acronyms that the article defines, "Name (ACRONYM)" or "ACRONYM (Name)", and those that spell a name's initials. */
export function definedAcronyms(names: Name[], texts: Text[]): Map<string, string> {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const acronyms = new Map<string, string>()
  names.forEach((name, at) => {
    const next = names[at + 1]
    if (!next || next.block !== name.block) return
    const between = textOf.get(name.block)?.slice(name.end, next.start)
    const after = textOf.get(name.block)?.slice(next.end) ?? ''
    if (between !== ' (' || !after.startsWith(')')) return
    // Where a text was filed from, and by whom: "MADRID (Reuters) - A storm".
    if (name.start === 0 && DATELINE_END.test(after)) return
    const [acronym, full] = isAcronym(next.quote) ? [next, name] : [name, next]
    if (isAcronym(acronym.quote)) acronyms.set(acronym.quote, withPlainApostrophes(full.quote))
  })
  for (const {quote} of names) {
    if (!isAcronym(quote) || acronyms.has(quote)) continue
    const full = names.find((other) => spells(withPlainApostrophes(other.quote), quote))
    if (full) acronyms.set(quote, withPlainApostrophes(full.quote))
  }
  return acronyms
}

const DATELINE_END = /^\) ?(?:—|–|-)/

/** Three letters or more, each the first of one of the name's capitalised words. */
function spells(name: string, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toUpperCase()
  const initials = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return letters.length >= 3 && initials.map((word) => word[0]).join('') === letters
}
