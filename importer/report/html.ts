/** Markup. Only `html` makes it, so whatever else comes into a page is text, and is escaped. */
export type Html = {readonly markup: string}

/** What may stand in a hole of a template; what is absent leaves nothing. */
export type Content = Html | string | number | undefined | readonly Content[]

/** A template whose holes are escaped, in elements and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...holes: Content[]): Html {
  const markup = parts.map((part, at) => (at === 0 ? part : markupOf(holes[at - 1]) + part))
  return {markup: markup.join('')}
}

/** Our own style sheet or script, which goes in as it is. It must not hold a closing tag. */
export function verbatim(text: string): Html {
  return {markup: text}
}

function markupOf(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  if ('markup' in content) return content.markup
  return content.map(markupOf).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
