// Each part ends where the next begins: nothing is tried twice, however long it is.
const SHORTCODE = /\{\{[<%]\s*(?:\/\s*)?([\w-]+)(?![\w-])([^{}]*)[>%]\}\}/g
const PARAMETER = /(?<![\w-])([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`)/g

/**
 * Hugo's shortcodes are programs of the site. A figure is known what it means; of the others only what stands between
 * them is kept, and whoever imports the text is told.
 */
export function withoutShortcodes(text: string): {text: string; warnings: string[]} {
  const left = new Set<string>()
  const kept = text.replace(SHORTCODE, (_, name: string, parameters: string) => {
    if (name === 'figure') return figure(parameters)
    left.add(name)
    return ''
  })
  const names = [...left].join(', ')
  return {
    text: kept,
    warnings: names ? [`shortcodes of the site were left out: ${names}`] : [],
  }
}

function figure(parameters: string): string {
  const named = Object.fromEntries(
    [...parameters.matchAll(PARAMETER)].map(([, name = '', escaped, ...values]) => [
      name,
      quoted(escaped?.replace(/\\(.)/g, '$1') ?? values.find((value) => value !== undefined)),
    ]),
  )
  const {src = '', alt = '', caption = named.title ?? '', attr = ''} = named
  const credit = attr ? ` <small>${attr}</small>` : ''
  return `<figure><img src="${src}" alt="${alt}"><figcaption>${caption}${credit}</figcaption></figure>`
}

function quoted(value = ''): string {
  return value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
