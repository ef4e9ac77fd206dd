import {A_BLOCK, BLOCKS, HIDDEN, MARKS, ROWS, STYLES} from './elements.ts'
import {imageOf} from './figure.ts'
import {linkTo} from './linkTo.ts'
import {
  type Content,
  createParagraphWriter,
  type MarkType,
  type ParagraphWriter,
  type Style,
} from './paragraphs.ts'

/** `between blocks`: only in text that stands in no paragraph or other block of its own. */
export type LineBreaking = 'everywhere' | 'between blocks'

export type HtmlSettings = {
  /** What relative links are relative to; without it they are plain text. */
  base?: string | undefined
  /** Where a line break in the code is one in the text, and an empty line begins a paragraph, as WordPress has it. */
  breaksLines?: LineBreaking
}

type Walk = {writer: ParagraphWriter; settings: HtmlSettings}

/** What a browser would show of an element: paragraphs and pictures. Nothing in it is run or fetched. */
export function contentOf(root: Element, settings: HtmlSettings = {}): Content {
  const writer = createParagraphWriter()
  walk(root, {style: 'normal'}, {writer, settings})
  writer.end({style: 'normal'})
  return writer.content
}

/** Of an element, as one line. */
export function textOf(element: Element): string {
  const {paragraphs} = contentOf(element)
  return paragraphs.map(({text}) => text.replaceAll('\n', ' ')).join(' ')
}

function walk(parent: Element, style: Style, within: Walk): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === 3 || node.nodeType === 4) writeText(node, style, within)
    else if (isElement(node)) element(node, style, within)
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function writeText(node: Node, style: Style, {writer, settings}: Walk): void {
  const text = node.nodeValue ?? ''
  const parent = node.parentElement
  if (ROWS.has(parent?.localName ?? '') && text.trim() === '') return
  if (parent?.closest('pre')) {
    const isFirst = parent.localName === 'pre' && !node.previousSibling
    // The line break right behind <pre> is none (WHATWG, HTML).
    writer.write(isFirst ? text.replace(/^\r?\n/, '') : text, true)
    return
  }
  const {breaksLines} = settings
  const breaks = breaksLines === 'everywhere' || (breaksLines && !parent?.closest(A_BLOCK))
  ;(breaks ? text.split(/\r?\n/) : [text]).forEach((line, at) => {
    if (at > 0) writer.lineBreak(style)
    writer.write(line)
  })
}

function element(here: Element, style: Style, within: Walk): void {
  const {writer} = within
  const name = here.localName.toLowerCase()
  const mark = markOf(name, here, within)
  const styled = STYLES.get(name)
  if (HIDDEN.has(name) || isInvisible(here)) return
  if (name === 'br') writer.lineBreak(style)
  else if (name === 'img' || isPicture(here)) picture(here, style, within)
  else if (mark) writer.marked(mark, () => walk(here, style, within))
  else if (name === 'q') quoted(here, style, within)
  else if (name === 'td' || name === 'th') cell(here, style, within)
  else if (styled) block(here, {style: styled}, style, within)
  else if (BLOCKS.has(name)) block(here, styleWithin(name, style), style, within)
  else walk(here, style, within)
}

function markOf(name: string, here: Element, {settings}: Walk): MarkType | undefined {
  if (name !== 'a') return MARKS.get(name)
  const href = linkTo(here.getAttribute('href'), settings.base)
  return href ? {type: 'link', href} : undefined
}

/** What the page itself says that it does not show. */
function isInvisible(here: Element): boolean {
  const style = here.getAttribute('style') ?? ''
  return (
    here.hasAttribute('hidden') || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  )
}

function block(here: Element, inside: Style, outside: Style, within: Walk): void {
  within.writer.end(outside)
  walk(here, inside, within)
  within.writer.end(inside)
}

/** Paragraphs of an item or a quotation have its style; a list within a list is a level below it. */
function styleWithin(name: string, outside: Style): Style {
  if (name !== 'ul' && name !== 'ol') return outside
  const isNested = outside.style === 'bullet' || outside.style === 'number'
  return {
    style: name === 'ul' ? 'bullet' : 'number',
    level: isNested ? (outside.level ?? 1) + 1 : 1,
  }
}

/** As browsers show it. */
function quoted(here: Element, style: Style, within: Walk): void {
  within.writer.write('“')
  walk(here, style, within)
  within.writer.write('”')
}

/** A row is a paragraph, with a tab between its cells: what a browser copies of a table. */
function cell(here: Element, style: Style, within: Walk): void {
  if (here.previousElementSibling) within.writer.write('\t', true)
  walk(here, style, within)
}

/** Figures in a figure (a gallery) are pictures of their own, each with its caption. */
function isPicture(here: Element): boolean {
  return here.localName === 'figure' && !here.querySelector('figure') && !!here.querySelector('img')
}

function picture(here: Element, style: Style, within: Walk): void {
  const {writer} = within
  if (here.localName === 'img') {
    const found = imageOf(here, undefined, textOf)
    if (found) writer.image(found)
    return
  }
  writer.end(style)
  // A copy, out of which is taken what was understood: the rest of it is text like any other.
  const figure = here.cloneNode(true) as Element
  const [first] = figure.querySelectorAll('img')
  for (const image of figure.querySelectorAll('img')) {
    const found = imageOf(image, image === first ? figure : undefined, textOf)
    if (found) writer.image(found)
    image.remove()
  }
  walk(figure, style, within)
  writer.end(style)
}
