import type {Byline, SourceImage} from '../../../types.ts'
import {edtfOf, languageTag, type Said} from '../../article/index.ts'
import {byline} from '../../byline.ts'
import {linkTo, plainText} from '../../markup/index.ts'
import {type LinkedArticle, linkedArticle} from './jsonLd.ts'

/** What the head of a page says of its article: first to machines, then to other sites, then to its readers. */
export function metadataOf(document: Document): Said {
  const linked = linkedArticle(document)
  const uri = addressOf(document, linked)
  return {
    headline: headlineOf(document, linked),
    date: dateOf(document, linked),
    dateModified: first([linked?.dateModified, meta(document, 'article:modified_time')], edtfOf),
    dateline: linked?.dateline,
    bylines: authorsOf(document, linked),
    kicker: first([linked?.articleSection, meta(document, 'article:section')], plainText),
    description: first(
      [linked?.description, meta(document, 'og:description'), meta(document, 'description')],
      plainText,
    ),
    language: first(
      [linked?.inLanguage, attribute(document, 'html[lang]', 'lang'), meta(document, 'og:locale')],
      languageTag,
    ),
    license: linked?.license ?? meta(document, 'dc.rights'),
    attribution: linked?.copyrightNotice ?? linked?.creditText ?? meta(document, 'copyright'),
    uri,
    image: imageOf(document, linked),
  }
}

/** Where there is just one main heading, that is what was printed. */
function headlineOf(document: Document, linked: LinkedArticle | undefined): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
  const printed = headings.length === 1 ? headings[0]?.innerHTML : undefined
  const title = document.querySelector('title')?.textContent
  return first([linked?.headline, printed, meta(document, 'og:title'), title], plainText)
}

function dateOf(document: Document, linked: LinkedArticle | undefined): string | undefined {
  const names = ['article:published_time', 'datePublished', 'pubdate', 'date', 'dc.date']
  const times = [...document.querySelectorAll('article time, time')]
  return first(
    [
      linked?.datePublished,
      ...names.map((name) => meta(document, name)),
      ...times.flatMap((time) => [time.getAttribute('datetime'), time.textContent]),
    ],
    edtfOf,
  )
}

function authorsOf(document: Document, linked: LinkedArticle | undefined): Byline[] {
  const author = meta(document, 'author')
  const shown = document.querySelector('[rel="author"], [itemprop="author"], .byline')?.textContent
  const names = linked?.author?.length
    ? linked.author
    : author && !URL.canParse(author)
      ? [author]
      : []
  if (names.length > 0) return names.flatMap((name) => credited(plainText(name)))
  return shown ? credited(plainText(shown)) : []
}

/** A name as it stands there, or the names of a line such as “By Jane Doe and John Roe”. */
function credited(line: string): Byline[] {
  const names = byline(line)
  return names.length > 0 || line === '' ? names : [{printedName: line, role: 'author'}]
}

function addressOf(document: Document, linked: LinkedArticle | undefined): string | undefined {
  const written = [
    attribute(document, 'link[rel="canonical"]', 'href'),
    meta(document, 'og:url'),
    linked?.mainEntityOfPage,
    linked?.url,
  ]
  return first(written, (address) => linkTo(address))
}

function imageOf(document: Document, linked: LinkedArticle | undefined): SourceImage | undefined {
  const shared = meta(document, 'og:image')
  const alt = meta(document, 'og:image:alt')
  if (shared) return {src: shared, ...(alt ? {alt} : {})}
  const image = linked?.image
  if (!image) return undefined
  const {url: src, ...about} = {caption: undefined, creditText: undefined, ...image}
  const {caption, creditText: credit} = about
  return {src, ...(caption ? {caption} : {}), ...(credit ? {credit} : {})}
}

/** By whichever attribute the page names it. */
function meta(document: Document, name: string): string | undefined {
  const selector = ['name', 'property', 'itemprop'].map((each) => `meta[${each}="${name}"]`)
  return attribute(document, selector.join(', '), 'content')
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name)?.trim() || undefined
}

/** The first that can be read. */
function first<Read>(
  written: Array<string | null | undefined>,
  read: (text: string) => Read | undefined,
): Read | undefined {
  for (const each of written) {
    const found = each ? read(each) : undefined
    if (found) return found
  }
  return undefined
}
