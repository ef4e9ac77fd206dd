import {parseHTML} from 'linkedom'

/** Deeper than this no browser nests either (Chromium stops at 512), and what walks the tree needs room on the stack. */
const DEPTH_LIMIT = 256

/** Ten times what the largest pages of newspapers have. */
const TAG_LIMIT = 100_000

/** A page as a tree, or why it is none that can be read. Nothing in it is run or fetched. */
export function parseHtml(markup: string): {document: Document} | {reason: string} {
  const reason = tooManyTags(markup)
  if (reason) return {reason}
  const {document} = parseHTML(markup)
  const body = document.querySelector('body')
  // HTML lets a page leave out <html>, <head> and <body>; linkedom does not think them there, and makes an empty body.
  return body && body === document.body ? notTooDeep(document) : parseInside(markup)
}

/** A piece of markup, such as a feed brings, as the body of a page. */
export function parseFragment(markup: string): {body: Element} | {reason: string} {
  const reason = tooManyTags(markup)
  if (reason) return {reason}
  const parsed = parseInside(markup)
  return 'reason' in parsed ? parsed : {body: parsed.document.body}
}

function tooManyTags(markup: string): string | undefined {
  const tags = markup.match(/<[a-z]/gi)?.length ?? 0
  if (tags <= TAG_LIMIT) return undefined
  return `has ${tags.toLocaleString('en')} tags; the limit is ${TAG_LIMIT}`
}

function parseInside(markup: string): {document: Document} | {reason: string} {
  return notTooDeep(parseHTML(`<html><body>${markup}</body></html>`).document)
}

function notTooDeep(document: Document): {document: Document} | {reason: string} {
  const depth = depthOf(document.documentElement)
  if (depth <= DEPTH_LIMIT) return {document}
  return {
    reason: `nests its elements ${depth.toLocaleString('en')} deep; the limit is ${DEPTH_LIMIT}`,
  }
}

/** What markup says in plain letters: a title with `&amp;` in it, or with emphasis. */
export function plainText(markup: string): string {
  if (!/[&<]/.test(markup)) return collapsed(markup)
  const parsed = parseFragment(markup)
  return 'reason' in parsed ? '' : collapsed(parsed.body.textContent ?? '')
}

function collapsed(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim()
}

/** Step by step and not by recursion: it is what keeps others from recursing too deep. */
function depthOf(root: Element | null): number {
  let [deepest, depth] = [0, 0]
  for (let at = root; at; ) {
    deepest = Math.max(deepest, ++depth)
    let next: Element | null = at.firstElementChild
    while (!next && at) {
      depth--
      next = at === root ? null : at.nextElementSibling
      if (!next) at = at === root ? null : at.parentElement
    }
    at = next
  }
  return deepest
}
