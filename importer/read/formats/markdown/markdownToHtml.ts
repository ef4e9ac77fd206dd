import type {Definition, Nodes, Parents} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'

/** The parser's time grows with the square of these in one paragraph. */
const MARKS_LIMIT = 5000

/** Quotations in quotations, and lists in lists. */
const DEPTH_LIMIT = 100

/**
 * Markdown as the HTML that it stands for, so that what follows is the same for both, tags among the Markdown included.
 * (It is only ever read: nothing in it is shown by a browser.)
 */
export function markdownToHtml(text: string): {html: string} | {reason: string} {
  const reason = tooIntricate(text)
  if (reason) return {reason}
  const root = fromMarkdown(text)
  const definitions = new Map<string, Definition>()
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node)
  }
  return {html: inside(root, definitions)}
}

function tooIntricate(text: string): string | undefined {
  if (new RegExp(`^[ \\t]*(?:(?:>|[*+-]|\\d+[.)])[ \\t]*){${DEPTH_LIMIT}}`, 'm').test(text)) {
    return `has quotations or lists nested more than ${DEPTH_LIMIT} deep`
  }
  const marks = text.split(/\n[ \t]*\n/).map((each) => each.match(/[*_[\]!`<]/g)?.length ?? 0)
  const most = marks.reduce((one, two) => Math.max(one, two), 0)
  if (most <= MARKS_LIMIT) return undefined
  return `has a paragraph with ${most.toLocaleString('en')} marks of emphasis and links; the limit is ${MARKS_LIMIT}`
}

type Definitions = ReadonlyMap<string, Definition>

function html(node: Nodes, definitions: Definitions): string {
  switch (node.type) {
    case 'paragraph': {
      const [only] = node.children
      const isPicture = node.children.length === 1 && only?.type.startsWith('image')
      return isPicture ? inside(node, definitions) : element('p', node, definitions)
    }
    case 'heading':
      return element(`h${node.depth}`, node, definitions)
    case 'blockquote':
      return element('blockquote', node, definitions)
    case 'list':
      return element(node.ordered ? 'ol' : 'ul', node, definitions)
    case 'listItem':
      return element('li', node, definitions)
    case 'emphasis':
      return element('em', node, definitions)
    case 'strong':
      return element('strong', node, definitions)
    case 'link':
      return link(node.url, inside(node, definitions))
    case 'linkReference':
      return link(definitions.get(node.identifier)?.url, inside(node, definitions))
    case 'image':
      return image(node.url, node.alt, node.title)
    case 'imageReference': {
      const {url = '', title} = definitions.get(node.identifier) ?? {}
      return image(url, node.alt, title)
    }
    case 'text':
      return escaped(node.value)
    case 'inlineCode':
      return `<code>${escaped(node.value)}</code>`
    case 'code':
      return `<pre>${escaped(node.value)}</pre>`
    case 'html':
      return node.value
    case 'break':
      return '<br>'
    case 'thematicBreak':
      return '<hr>'
    default:
      return 'children' in node ? inside(node, definitions) : ''
  }
}

function inside(node: Parents, definitions: Definitions): string {
  return node.children.map((child) => html(child, definitions)).join('')
}

function element(name: string, node: Parents, definitions: Definitions): string {
  return `<${name}>${inside(node, definitions)}</${name}>`
}

function link(url: string | undefined, text: string): string {
  return url === undefined ? text : `<a href="${escaped(url)}">${text}</a>`
}

/** What stands in quotation marks behind an address is shown below the picture by most generators of sites. */
function image(url: string, alt?: string | null, title?: string | null): string {
  const picture = `<img src="${escaped(url)}" alt="${escaped(alt ?? '')}">`
  return title ? `<figure>${picture}<figcaption>${escaped(title)}</figcaption></figure>` : picture
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
