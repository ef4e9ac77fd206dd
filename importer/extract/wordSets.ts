import {once} from '../once.ts'
import {anyOf} from './anyOf.ts'

/** Where the first of some words stands in a text, from a place on; -1 where none does. Patterns share them. */
type WordSet = {words: string[]; placeIn: (text: string, from: number) => number}

/** What a pattern needs, in its order, and what is rarest first. */
export type Required = {inOrder: WordSet[]; rareFirst: WordSet[]}

export function requiredSets(words: string[][]): Required {
  const inOrder = words.map(wordSet)
  const rareFirst = inOrder.toSorted(
    (a, b) => a.words.length - b.words.length || shortest(b) - shortest(a),
  )
  return {inOrder, rareFirst}
}

/** Whether of all sets a word is there, one after the other: each may begin within the one before it. */
export function mayBeIn(text: string, {rareFirst, inOrder}: Required): boolean {
  for (const {placeIn} of rareFirst) if (placeIn(text, 0) < 0) return false
  let from = 0
  for (const {placeIn} of inOrder) {
    const place = placeIn(text, from)
    if (place < 0) return false
    from = place + 1
  }
  return true
}

function shortest({words}: WordSet): number {
  return Math.min(...words.map((word) => word.length))
}

const sets = new Map<string, WordSet>()

function wordSet(words: string[]): WordSet {
  const key = words.join('|')
  const set = sets.get(key) ?? {words, placeIn: keepingFirst(searchFor(words))}
  sets.set(key, set)
  return set
}

/** Text after text is looked through for many patterns that need the same words. */
function keepingFirst(search: WordSet['placeIn']): WordSet['placeIn'] {
  let [known, first] = ['', -1]
  return (text, from) => {
    if (text !== known) [known, first] = [text, search(text, 0)]
    return first >= from || first < 0 ? first : search(text, from)
  }
}

function searchFor(words: string[]): WordSet['placeIn'] {
  const [word = ''] = words
  if (words.length === 1) return (text, from) => text.indexOf(word, from)
  const expression = once(() => new RegExp(anyOf(words), 'g'))
  return (text, from) => {
    expression().lastIndex = from
    return expression().exec(text)?.index ?? -1
  }
}
