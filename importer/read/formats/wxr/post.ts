import {edtfOf} from '../../article/index.ts'
import {childrenOf, textIn, textOfChild, type XmlElement} from '../../xml/index.ts'
import type {FeedItem} from '../feedItem.ts'
import {siteOf} from '../siteOf.ts'
import {type Attachments, metaOf} from './attachments.ts'
import {withoutShortcodes} from './shortcodes.ts'

/** What WordPress itself keeps as posts: menus, styles, earlier versions, pictures. */
const OWN_TYPES =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*)$/

export function isText(item: XmlElement): boolean {
  return !OWN_TYPES.test(textOfChild(item, 'wp:post_type') ?? 'post')
}

/** Why the public does not see a post; undefined where it does. */
export function withheldBecause(item: XmlElement): string | undefined {
  const type = textOfChild(item, 'wp:post_type') ?? 'post'
  const status = textOfChild(item, 'wp:status') ?? 'publish'
  if (type !== 'post' && type !== 'page') return `is a ${type}: only posts and pages are imported`
  if (textOfChild(item, 'wp:post_password')) return 'is protected by a password'
  return status === 'publish' ? undefined : `is not published: its status is “${status}”`
}

/** The short address of a post: it outlives its title, and posts of two sites never share one. */
export function postId(item: XmlElement, rss: XmlElement): string {
  const [channel = rss] = childrenOf(rss, 'channel')
  const site = textOfChild(channel, 'wp:base_blog_url', 'link') ?? ''
  const number = textOfChild(item, 'wp:post_id')
  if (!number) return textOfChild(item, 'guid', 'link') ?? textOfChild(item, 'title') ?? ''
  return `${siteOf(site)}/?p=${number}`
}

export function postItem(item: XmlElement, rss: XmlElement, attachments: Attachments): FeedItem {
  const [channel = rss] = childrenOf(rss, 'channel')
  const written = textOfChild(item, 'content:encoded') ?? ''
  const picture = metaOf(item, '_thumbnail_id')
  return {
    id: postId(item, rss),
    title: textOfChild(item, 'title'),
    link: textOfChild(item, 'link'),
    published: publishedOf(item),
    updated: instant(textOfChild(item, 'wp:post_modified_gmt')),
    authors: authorsOf(item, channel),
    standfirst: textOfChild(item, 'excerpt:encoded'),
    body: withoutShortcodes(written),
    // The block editor writes its paragraphs as such; the one before it, whose texts may stand between blocks, left that
    // to the moment of showing them.
    breaksLines: written.includes('<!-- wp:') ? 'between blocks' : 'everywhere',
    section: sectionOf(item),
    language: textOfChild(channel, 'language'),
    rights: undefined,
    image: picture ? attachments.get(picture) : undefined,
  }
}

/** A post that was never a draft of its own may have no more than its day: the time is that of the site, wherever it is. */
function publishedOf(item: XmlElement): string | undefined {
  const [inUtc, written] = ['wp:post_date_gmt', 'pubDate'].map((name) => textOfChild(item, name))
  const known = instant(inUtc) ?? (edtfOf(written) && written)
  return known ?? textOfChild(item, 'wp:post_date')
}

/** `2023-07-26 09:00:00`, in UTC; of what was never published, all zeros. */
function instant(written: string | undefined): string | undefined {
  return written && !written.startsWith('0000') ? `${written.replace(' ', 'T')}Z` : undefined
}

/** A post names its author by their login; readers know them by another name. */
function authorsOf(item: XmlElement, channel: XmlElement): string[] {
  const login = textOfChild(item, 'dc:creator')
  const author = childrenOf(channel, 'wp:author').find(
    (each) => textOfChild(each, 'wp:author_login') === login,
  )
  const name = (author && textOfChild(author, 'wp:author_display_name')) ?? login
  return name ? [name] : []
}

function sectionOf(item: XmlElement): string | undefined {
  const category = childrenOf(item, 'category').find(
    ({attributes}) => attributes.domain === 'category' && attributes.nicename !== 'uncategorized',
  )
  return category && textIn(category)
}
