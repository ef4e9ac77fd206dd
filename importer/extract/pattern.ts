import {requiredWords} from './requiredWords.ts'

/**
 * A regular expression with what a text must contain for it to match at all. Both are made of the source when they are first
 * asked for: an article needs few of the expressions, and to read hundreds of them takes as long as to read ten articles.
 */
export type Pattern = {required(): WordSet[]; expression(text: string): RegExp}

/** Some words, of which a text has at least one or none. Patterns share them, so that a text is asked once. */
type WordSet = {words: string[]; test: RegExp}

/** A pattern over texts or masked sentences, always of the flags `gu`. */
export function pattern(source: string): Pattern {
  let required: WordSet[] | undefined
  let expression: RegExp | undefined
  return {
    required: () => (required ??= requiredWords(source).map(wordSet)),
    expression: () => (expression ??= new RegExp(source, 'gu')),
  }
}

const sets = new Map<string, WordSet>()

function wordSet(words: string[]): WordSet {
  const key = words.join('|')
  const set = sets.get(key) ?? {words, test: new RegExp(anyOf(words), 'u')}
  sets.set(key, set)
  return set
}

/**
 * Where the pattern is found in a text. One expression is used over and over, where String.matchAll would make a new one
 * for every sentence.
 */
export function* found(pattern: Pattern, text: string): Generator<RegExpExecArray> {
  const mayMatch = pattern
    .required()
    .every(({words, test}) =>
      words.length === 1 ? text.includes(words[0] ?? '') : test.test(text),
    )
  if (!mayMatch) return
  const expression = pattern.expression(text)
  for (let at = 0; at <= text.length; ) {
    expression.lastIndex = at
    const match = expression.exec(text)
    if (!match) return
    at = match.index + Math.max(1, match[0].length)
    yield match
  }
}

type Branch = Map<string, Branch>

const END = ''

/**
 * The words as one expression in which those that begin alike share their beginning: an engine that tries alternatives one
 * after the other then needs few steps. Of two where one begins with the other the longer is tried first.
 */
export function anyOf(words: readonly string[]): string {
  const root: Branch = new Map()
  for (const word of words) {
    let branch = root
    for (const letter of word) {
      const next = branch.get(letter) ?? new Map()
      branch.set(letter, next)
      branch = next
    }
    branch.set(END, new Map())
  }
  return branchSource(root)
}

function branchSource(branch: Branch): string {
  const longer = [...branch].flatMap(([letter, rest]) =>
    letter === END ? [] : [letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&') + branchSource(rest)],
  )
  const each = branch.has(END) ? [...longer, ''] : longer
  return each.length === 1 ? (each[0] ?? '') : `(?:${each.join('|')})`
}
