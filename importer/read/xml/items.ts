import {SaxesParser, type SaxesTagNS} from 'saxes'
import {textChunks} from './textChunks.ts'
import type {XmlElement} from './tree.ts'

/** What a stream of XML holds: its items, each with the elements around it so far; and at last why it ends too soon. */
export type XmlPiece =
  | {type: 'item'; item: XmlElement; about: XmlElement}
  | {type: 'end'; about: XmlElement | undefined; fault?: string}

/** As much of a file may lie between the ends of two items: a text, its comments and fields, and their markup. */
const ITEM_LIMIT = 8_000_000

/** What walks the tree later does so by recursion. */
const DEPTH_LIMIT = 256

/**
 * The items of a feed or an export, one after the other, while it is read; none is kept. Entities are not declared and
 * nothing is fetched: a document type is a fault, and so is all that is not well-formed. What came before a fault stands.
 */
export async function* xmlItems(
  bytes: AsyncIterable<Uint8Array>,
  isItem: (name: string) => boolean,
): AsyncGenerator<XmlPiece> {
  const builder = createBuilder(isItem)
  try {
    for await (const chunk of textChunks(bytes)) {
      if ('fault' in chunk) builder.fail(chunk.fault)
      else builder.write(chunk.text)
      yield* builder.take()
      if (builder.fault()) break
    }
    builder.close()
  } catch (fault) {
    builder.fail(`cannot be read to its end: ${fault instanceof Error ? fault.message : fault}`)
  }
  const [about, fault] = [builder.about(), builder.fault()]
  yield {type: 'end', about, ...(fault ? {fault} : {})}
}

/** Makes a tree of what the parser comes upon, and takes each item out of it as soon as it is whole. */
function createBuilder(isItem: (name: string) => boolean) {
  const parser = new SaxesParser({xmlns: true})
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let items: XmlElement[] = []
  let sinceItem = 0
  let fault: string | undefined
  const fail = (reason: string): void => {
    fault ??= reason
  }
  parser.on('error', ({message}) => fail(`is not well-formed XML (${message.replace(/\.$/, '')})`))
  parser.on('doctype', () => fail(DOCTYPE))
  parser.on('opentag', (tag) => {
    if (fault) return
    const element = {name: nameOf(tag), attributes: attributesOf(tag), children: []}
    root ??= element
    const parent = open.at(-1)
    if (parent && !isItem(element.name)) parent.children.push(element)
    open.push(element)
    if (open.length > DEPTH_LIMIT) fail(`nests its elements more than ${DEPTH_LIMIT} deep`)
  })
  // What surrounds the items is kept: not the line ends between them as well, of which there are as many as items.
  const add = (text: string): void => {
    const isKept = open.some(({name}) => isItem(name)) || text.trim() !== ''
    if (isKept) open.at(-1)?.children.push(text)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (fault || !closed || !isItem(closed.name)) return
    items.push(closed)
    sinceItem = 0
  })
  return {
    fail,
    fault: () => fault,
    about: () => root,
    write(text: string) {
      sinceItem += text.length
      parser.write(text)
      if (sinceItem > ITEM_LIMIT) fail(`has more than ${ITEM_LIMIT / 1_000_000} MB in one item`)
    },
    close() {
      const inside = open.at(-1)?.name
      if (inside) fail(`ends too soon: inside <${inside}>, in line ${parser.line}`)
      else if (!root) fail('holds no element')
    },
    /** The items since the last time. */
    take(): XmlPiece[] {
      const about = root ?? {name: '', attributes: {}, children: []}
      const taken = items.map((item) => ({type: 'item' as const, item, about}))
      items = []
      return taken
    },
  }
}

const DOCTYPE =
  'declares a document type (<!DOCTYPE>), which can hide anything behind an entity; feeds and exports have none'

/** The namespaces of feeds and exports, with the prefixes that their specifications have. */
const PREFIXES: Record<string, string> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
}

const WORDPRESS = /^http:\/\/wordpress\.org\/export\/[\d.]+\/(?<part>excerpt\/)?$/

function nameOf({uri, prefix, local}: SaxesTagNS): string {
  const wordpress = WORDPRESS.exec(uri)
  const known = wordpress ? (wordpress.groups?.part ? 'excerpt' : 'wp') : PREFIXES[uri]
  const shown = known ?? prefix
  return shown ? `${shown}:${local}` : local
}

function attributesOf({attributes}: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map(({name, value}) => [name, value]))
}
