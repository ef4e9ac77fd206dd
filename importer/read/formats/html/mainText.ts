import {Readability} from '@mozilla/readability'
import {type Content, contentOf} from '../../markup/index.ts'

/** Beside every article, and never a part of it. */
const SURROUNDINGS =
  'nav, [role="navigation"], aside, [role="complementary"], dialog, [role="dialog"], body > header, body > footer, [role="contentinfo"]'

/** Where a page itself says that its article is, the surest first. */
const ARTICLES = ['[itemprop="articleBody"]', 'article', 'main, [role="main"]']

/** As long as this a text has to be before Readability is content with what it found at first sight. */
const ENOUGH = 200

/**
 * The text of the article that a page shows, without navigation, notices and what else surrounds it. Readability judges
 * by the look of long texts: where a page marks its article, it is asked for that alone, and of a short one that it
 * would throw away the better part of, all is taken.
 */
export function mainText(document: Document, base: string | undefined): Content {
  for (const each of document.querySelectorAll(SURROUNDINGS)) each.remove()
  const marked = ARTICLES.map((selector) => only(document, selector)).find((found) => found)
  // First, for Readability takes the page apart.
  const whole = marked && contentOf(marked, {base})
  if (marked) document.body.replaceChildren(marked)
  const main = new Readability<Element>(document, {
    charThreshold: ENOUGH,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()?.content
  const found = contentOf(main ?? document.body, {base})
  return whole && lengthOf(found) * 2 < lengthOf(whole) ? whole : found
}

/** The one element of its kind: of several, a list of articles, none is the article. */
function only(document: Document, selector: string): Element | undefined {
  const found = [...document.querySelectorAll(selector)]
  const outer = found.filter(
    (each) => !found.some((other) => other !== each && other.contains(each)),
  )
  return outer.length === 1 ? outer[0] : undefined
}

function lengthOf({paragraphs}: Content): number {
  return paragraphs.reduce((sum, {text}) => sum + text.length, 0)
}
