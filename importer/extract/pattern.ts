import {once} from '../once.ts'
import {inLatin, latinSource} from './latinLetters.ts'
import {requiredWords} from './requiredWords.ts'
import {mayBeIn, type Required, requiredSets} from './wordSets.ts'

/**
 * A regular expression with what a text must contain for it to match at all. Both are made of the source when they are first
 * asked for: an article needs few of the expressions, and to read hundreds of them takes as long as to read ten articles.
 */
export type Pattern = {
  required(): Required
  expression(text: string): RegExp
  /** The same for a text in Latin letters (see latinLetters.ts), where there is such a one. */
  latinExpression(text: string): RegExp | undefined
}

/**
 * A pattern over texts or masked sentences, always of the flags `gu`. Where what it requires is as long to look for as itself,
 * that may be said to be nothing.
 */
export function pattern(source: string, required = () => requiredWords(source)): Pattern {
  return {
    required: once(() => requiredSets(required())),
    expression: once(() => new RegExp(source, 'gu')),
    latinExpression: once(() => {
      const latin = latinSource(source)
      return latin === undefined ? undefined : new RegExp(latin, 'g')
    }),
  }
}

/**
 * Where the pattern is found in a text. One expression is used over and over, where String.matchAll would make a new one
 * for every sentence.
 */
export function* found(pattern: Pattern, text: string): Generator<RegExpExecArray> {
  if (!mayBeIn(text, pattern.required())) return
  const expression = expressionFor(pattern, text)
  if (!expression) return
  for (let at = 0; at <= text.length; ) {
    expression.lastIndex = at
    const match = expression.exec(text)
    if (!match) return
    at = match.index + Math.max(1, match[0].length)
    yield match
  }
}

/** That of Latin letters where the text has no others, or tells without compiling the whole one that nothing is there. */
function expressionFor(pattern: Pattern, text: string): RegExp | undefined {
  const latin = lastInLatin(text)
  const expression = latin === undefined ? undefined : pattern.latinExpression(text)
  if (latin === undefined || !expression) return pattern.expression(text)
  if (latin === text) return expression
  expression.lastIndex = 0
  return expression.test(latin) ? pattern.expression(text) : undefined
}

/** Many patterns are looked for in a sentence, one after the other. */
let last: {text: string; latin: string | undefined} = {text: '', latin: ''}

function lastInLatin(text: string): string | undefined {
  if (last.text !== text) last = {text, latin: inLatin(text)}
  return last.latin
}
