import type {SourceImage} from '../../types.ts'

type Picture = Omit<SourceImage, 'at'>

const CREDIT =
  '[class*="credit"], [class*="copyright"], [class*="photographer"], [itemprop="copyrightHolder"], [itemprop="author"], cite, small'

/**
 * The picture of an `img`, with what its figure says below it, which is taken out of the figure. A spacer or a counter of
 * readers is none.
 */
export function imageOf(
  image: Element,
  figure: Element | undefined,
  textOf: (element: Element) => string,
): Picture | undefined {
  const src = addressOf(image)
  if (!src || isTiny(image)) return undefined
  const caption = figure?.querySelector('figcaption')
  const credit = figure && creditIn(figure)
  const said = {
    alt: image.getAttribute('alt')?.trim(),
    credit: taken(credit, textOf),
    caption: taken(caption, textOf),
  }
  return {src, ...Object.fromEntries(Object.entries(said).filter(([, text]) => text))}
}

function creditIn(figure: Element): Element | undefined {
  return [...figure.querySelectorAll(CREDIT)].find((each) => !each.querySelector('img, figcaption'))
}

/** What was read is gone: a credit is no part of the caption that it stands in, and neither is in the text. */
function taken(element: Element | null | undefined, textOf: (element: Element) => string): string {
  if (!element) return ''
  const text = textOf(element)
  element.remove()
  return text
}

/** Pages that load their pictures late have something else in `src` until then. */
function addressOf(image: Element): string | undefined {
  const late = ['data-src', 'data-lazy-src', 'data-original'].map((name) =>
    image.getAttribute(name),
  )
  const [largest] = (image.getAttribute('srcset') ?? '').split(/,\s+/).slice(-1)
  const found = [...late, image.getAttribute('src'), largest?.trim().split(/\s+/)[0]]
  return found.find((address) => address && !address.startsWith('data:'))?.trim()
}

function isTiny(image: Element): boolean {
  return ['width', 'height'].some((side) => /^[01](?:px)?$/.test(image.getAttribute(side) ?? ''))
}
