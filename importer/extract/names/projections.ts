import {isEnglishWord} from '../lexicons/words.ts'
import {splitPersonName} from '../personNameParts.ts'
import {withPlainApostrophes} from '../spelling.ts'
import type {Name} from '../types.ts'
import {unitsOf} from './gazetteer.ts'
import type {Line} from './lines.ts'
import {nameAt} from './spans.ts'

/**
 * The names and every further occurrence of theirs: in a title-case headline, where capitals say nothing, and at the
 * beginning of sentences. Of names that overlap the longest stays.
 */
export function withProjections(lines: Line[], names: Name[]): Name[] {
  const known = new Map<string, Name>()
  for (const name of names) {
    const key = withPlainApostrophes(name.quote)
    if (isTelling(name) && !known.has(key)) known.set(key, name)
  }
  const families = familyNames(names)
  const projected = lines.flatMap((line) => [
    ...occurrences(line, known),
    ...(line.titled ? [] : familyOccurrences(line, families)),
    ...(line.titled ? titledUnits(line) : []),
  ])
  return withoutOverlaps(lines, [...names, ...projected])
}

/** Several words, or one that is no dictionary word: a name wherever it stands. */
function isTelling({quote, type}: Name): boolean {
  return type !== 'other' && (quote.includes(' ') || !isEnglishWord(quote.toLowerCase()))
}

function occurrences(line: Line, known: Map<string, Name>): Name[] {
  const found: Name[] = []
  line.words.forEach((word, from) => {
    if (word.capital === 'none') return
    for (let to = Math.min(line.words.length, from + 8); to > from; to--) {
      const span = nameAt(line, from, to)
      const name = known.get(withPlainApostrophes(span.quote))
      if (!name) continue
      found.push({...name, ...span})
      return
    }
  })
  return found
}

/** Family names of persons whom the article names in full, by their last word. */
function familyNames(names: Name[]): Map<string, Name> {
  return new Map(
    names.flatMap((name) => {
      if (name.type !== 'person' || !name.quote.includes(' ')) return []
      return [[splitPersonName(name.quote).familyName, name] as const]
    }),
  )
}

/** A family name that is a common word or a title too ("King said"), where no article and no further name is beside it. */
function familyOccurrences(
  {block, text, words, titled}: Line,
  families: Map<string, Name>,
): Name[] {
  return words.flatMap((word, at) => {
    const name = families.get(word.text)
    if (!name || word.capital === 'none' || word.capital === 'function') return []
    const beside = [words[at - 1], words[at + 1]]
    if (/^(?:the|an?)$/i.test(beside[0]?.text ?? '')) return []
    if (beside.some((other) => other?.capital === 'strong')) return []
    const span = nameAt({block, text, words, titled}, at, at + 1)
    return [{...name, ...span, form: 'short', confidence: 0.75, method: 'surname'}]
  })
}

function titledUnits(line: Line): Name[] {
  return unitsOf(line)
    .filter(({type}) => type !== 'organization')
    .map(({from, to, type, kind}) => ({
      ...nameAt(line, from, to),
      type,
      ...(kind && {kind}),
      form: 'name',
      confidence: 0.8,
      method: 'gazetteer',
    }))
}

/** In the order of the text; of two that overlap the longer, of two as long the first found. */
function withoutOverlaps(lines: Line[], names: Name[]): Name[] {
  const taken = new Map(lines.map(({block, text}) => [block, new Uint8Array(text.length)]))
  const kept = new Map<string, Name[]>(lines.map(({block}) => [block, []]))
  for (const name of names.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const covered = taken.get(name.block)
    if (!covered || covered.subarray(name.start, name.end).includes(1)) continue
    covered.fill(1, name.start, name.end)
    kept.get(name.block)?.push(name)
  }
  return [...kept.values()].flatMap((list) => list.sort((a, b) => a.start - b.start))
}

function lengthOf({start, end}: Name): number {
  return end - start
}
