import type {SaxesTagNS} from 'saxes'

/** The namespaces of feeds and exports, with the prefixes that their specifications have. */
const PREFIXES: Record<string, string> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
}

const WORDPRESS = /^http:\/\/wordpress\.org\/export\/[\d.]+\/(?<part>excerpt\/)?$/

/** The name of an element with the prefix that everybody writes, whichever its file declares. */
export function nameOf({uri, prefix, local}: SaxesTagNS): string {
  const wordpress = WORDPRESS.exec(uri)
  const known = wordpress ? (wordpress.groups?.part ? 'excerpt' : 'wp') : PREFIXES[uri]
  const shown = known ?? prefix
  return shown ? `${shown}:${local}` : local
}
