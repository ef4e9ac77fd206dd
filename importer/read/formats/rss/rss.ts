import {childrenOf, markupIn, textIn, textOfChild, type XmlElement} from '../../xml/index.ts'
import {type FeedItem, linesOf} from '../feedItem.ts'
import {mediaOf} from './media.ts'

/** An item of RSS 2.0, with the modules that newspapers use: content, dc, media. */
export function rssItem(item: XmlElement, rss: XmlElement): FeedItem {
  const [channel = rss] = childrenOf(rss, 'channel')
  const body = markupOf(item, 'content:encoded')
  const description = markupOf(item, 'description')
  const link = textOfChild(item, 'link')
  return {
    id: textOfChild(item, 'guid') ?? link ?? '',
    title: textOfChild(item, 'title', 'media:title'),
    link,
    published: textOfChild(item, 'pubDate', 'dc:date', 'dcterms:created'),
    updated: textOfChild(item, 'dcterms:modified', 'atom:updated'),
    authors: authorsOf(item),
    // Where there is a text besides, the description is what introduces it.
    standfirst: body ? description : undefined,
    body: body ?? description ?? '',
    breaksLines: linesOf(body ?? description ?? ''),
    section: textOfChild(item, 'category'),
    language: textOfChild(item, 'dc:language') ?? textOfChild(channel, 'language', 'dc:language'),
    rights: textOfChild(item, 'dc:rights') ?? textOfChild(channel, 'copyright', 'dc:rights'),
    image: mediaOf(item) ?? enclosed(item),
  }
}

/** Some have the markup as elements, and not as text. */
function markupOf(item: XmlElement, name: string): string | undefined {
  const text = textOfChild(item, name)
  const [found] = childrenOf(item, name)
  return found?.children.some((child) => typeof child !== 'string') ? markupIn(found) : text
}

/** RSS has mail addresses, with the name in brackets: `desk@paper.example (Jane Doe)`. */
function authorsOf(item: XmlElement): string[] {
  const creators = childrenOf(item, 'dc:creator').map((each) => textIn(each).trim())
  if (creators.some(Boolean)) return creators.filter(Boolean)
  const author = textOfChild(item, 'author')
  const name = author && (/\(([^)]+)\)\s*$/.exec(author)?.[1] ?? author)
  return name && !/^\S+@\S+$/.test(name) ? [name] : []
}

function enclosed(item: XmlElement): FeedItem['image'] {
  const picture = childrenOf(item, 'enclosure').find(({attributes}) =>
    attributes.type?.startsWith('image/'),
  )
  return picture?.attributes.url ? {src: picture.attributes.url} : undefined
}
