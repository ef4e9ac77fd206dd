import {Readability} from '@mozilla/readability'
import {type Content, contentOf} from '../../html/index.ts'

/** As long as this a text has to be before Readability is content with what it found at first sight. */
const ENOUGH = 200

/** The text of the article that a page shows, without navigation, notices and what else surrounds it. */
export function mainText(document: Document, base: string | undefined): Content {
  for (const surrounding of document.querySelectorAll('nav, [role="navigation"], dialog')) {
    surrounding.remove()
  }
  const main = new Readability<Element>(document, {
    charThreshold: ENOUGH,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()?.content
  return contentOf(main ?? document.body, {base})
}
