/** One term of a text query: words that stand one behind the other, the last of them perhaps cut short. */
export type TextTerm = {text: string; prefix: boolean; negated: boolean}

/**
 * Reads the little language of `text::query()`: words, all of which must be there; `wor*` for the start of one;
 * `"several words"` for a phrase; `-word` for one that must not be there.
 * @see https://www.sanity.io/docs/groq-functions
 */
export function parseTextQuery(query: string): TextTerm[] {
  const tokens = query.match(/-?"[^"]*"|[^\s"]+/g) ?? []
  return tokens.flatMap((token) => {
    const negated = token.startsWith('-')
    const bare = negated ? token.slice(1) : token
    const prefix = bare.endsWith('*')
    const text = bare.replaceAll(/["*]/g, ' ').trim()
    return text === '' ? [] : {text, prefix, negated}
  })
}

/** Terms as an expression for SQLite's FTS5: all of those that must be there, or any of those that must not. */
export function ftsExpression(terms: TextTerm[], operator: 'AND' | 'OR'): string {
  return terms.map(ftsTerm).join(` ${operator} `)
}

/** Quoted, so that nothing in it is read as an operator. */
function ftsTerm({text, prefix}: TextTerm): string {
  return `"${text}"${prefix ? ' *' : ''}`
}

/** The terms as a pattern for GROQ's own `match`, which knows no phrases: their words may stand apart. */
export function matchPattern({text, prefix}: TextTerm): string {
  return prefix ? `${text}*` : text
}
