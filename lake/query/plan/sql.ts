/** A piece of SQL with the values of its question marks. */
export type Sql = {text: string; values: (string | number)[]}

/** Puts pieces together: sql`${column} = ${bound(value)}`. */
export function sql(texts: TemplateStringsArray, ...pieces: Sql[]): Sql {
  const text = texts.map((between, index) => between + (pieces[index]?.text ?? '')).join('')
  return {text, values: pieces.flatMap(({values}) => values)}
}

/** SQL as it stands. Nothing that came with a query may get here. */
export function literal(text: string): Sql {
  return {text, values: []}
}

export function bound(value: string | number): Sql {
  return {text: '?', values: [value]}
}
