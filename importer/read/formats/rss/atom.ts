import {escaped} from '../../markup/index.ts'
import {childrenOf, markupIn, textIn, textOfChild, type XmlElement} from '../../xml/index.ts'
import {type FeedItem, linesOf} from '../feedItem.ts'
import {mediaOf} from './media.ts'

/** An entry of Atom (RFC 4287). What the entry does not say itself, its feed may say for all. */
export function atomItem(entry: XmlElement, feed: XmlElement): FeedItem {
  const body = markup(entry, 'atom:content')
  const summary = markup(entry, 'atom:summary')
  const updated = textOfChild(entry, 'atom:updated')
  const published = textOfChild(entry, 'atom:published')
  return {
    id: textOfChild(entry, 'atom:id') ?? linkOf(entry, 'alternate') ?? '',
    title: markup(entry, 'atom:title'),
    link: linkOf(entry, 'alternate'),
    published: published ?? updated,
    updated: published ? updated : undefined,
    authors: authorsOf(entry) ?? authorsOf(feed) ?? [],
    standfirst: body ? summary : undefined,
    body: body ?? summary ?? '',
    breaksLines: linesOf(body ?? summary ?? ''),
    section: childrenOf(entry, 'atom:category')[0]?.attributes.label,
    language: languageOf(entry) ?? feed.attributes['xml:lang'],
    rights: markup(entry, 'atom:rights') ?? markup(feed, 'atom:rights'),
    image: mediaOf(entry),
  }
}

/** Where the feed says that it goes on. */
export function nextPage(about: XmlElement): string | undefined {
  const [channel = about] = childrenOf(about, 'channel')
  return linkOf(channel, 'next')
}

/** Where people read what it is a feed of. */
export function siteAddress(about: XmlElement): string | undefined {
  const [channel = about] = childrenOf(about, 'channel')
  return textOfChild(channel, 'link') ?? linkOf(channel, 'alternate') ?? linkOf(channel, 'self')
}

function linkOf(element: XmlElement, relation: string): string | undefined {
  return childrenOf(element, 'atom:link').find(
    ({attributes: {rel = 'alternate'}}) => rel === relation,
  )?.attributes.href
}

function authorsOf(element: XmlElement): string[] | undefined {
  const names = childrenOf(element, 'atom:author').flatMap(
    (author) => textOfChild(author, 'atom:name') ?? [],
  )
  return names.length > 0 ? names : undefined
}

function languageOf(entry: XmlElement): string | undefined {
  const [content] = childrenOf(entry, 'atom:content')
  return entry.attributes['xml:lang'] ?? content?.attributes['xml:lang']
}

/** Text, HTML as text, or XHTML as elements. What lies elsewhere (`src`) is not fetched. */
function markup(element: XmlElement, name: string): string | undefined {
  const [found] = childrenOf(element, name)
  if (!found) return undefined
  const {type = 'text'} = found.attributes
  const text = textIn(found).trim()
  if (type === 'xhtml' || type.endsWith('+xml')) return markupIn(found) || undefined
  // RFC 4287: any other media type is Base64.
  if (type.includes('/') && !type.startsWith('text/')) return undefined
  return (/html/.test(type) ? text : escaped(text)) || undefined
}
