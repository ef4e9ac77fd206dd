import type {Definition, Nodes, Parents} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {escaped} from '../../markup/index.ts'

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
  // The first of a name counts.
  const last = definitionsIn(root).toReversed()
  const definitions = new Map(last.map((each) => [each.identifier, each]))
  return {html: inside(root, definitions)}
}

/** They may stand in a list or a quotation as well. */
function definitionsIn({children}: Parents): Definition[] {
  return children.flatMap((child): Definition[] => {
    if (child.type === 'definition') return [child]
    return 'children' in child ? definitionsIn(child) : []
  })
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

/** Those that have a name of their own in HTML, and nothing more to say. */
const ELEMENTS: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'blockquote',
  listItem: 'li',
  emphasis: 'em',
  strong: 'strong',
}

function html(node: Nodes, definitions: Definitions): string {
  const name = ELEMENTS[node.type]
  if (name && 'children' in node) return element(name, node, definitions)
  switch (node.type) {
    case 'paragraph':
      return isPicture(node) ? inside(node, definitions) : element('p', node, definitions)
    case 'heading':
      return element(`h${node.depth}`, node, definitions)
    case 'list':
      return element(node.ordered ? 'ol' : 'ul', node, definitions)
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
    case 'inlineCode':
      return escaped(node.value)
    case 'code':
      return `<pre>${escaped(node.value)}</pre>`
    case 'html':
      return node.value
    case 'break':
      return '<br>'
    default:
      return 'children' in node ? inside(node, definitions) : '<hr>'
  }
}

/** A picture that stands alone is no paragraph. */
function isPicture({children}: Parents): boolean {
  return children.length === 1 && children[0]?.type.startsWith('image') === true
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
