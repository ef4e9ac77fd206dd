import {SaxesParser, type SaxesTagNS} from 'saxes'
import {growTree} from './growTree.ts'
import {nameOf} from './names.ts'
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

/** Gives text to the parser and takes what it comes upon; the first thing that is wrong stays so. */
function createBuilder(isItem: (name: string) => boolean) {
  const parser = new SaxesParser({xmlns: true})
  const tree = growTree(isItem)
  let items: XmlElement[] = []
  let sinceItem = 0
  let fault: string | undefined
  const fail = (reason: string): void => {
    fault ??= reason
  }
  parser.on('error', ({message}) => fail(`is not well-formed XML (${message.replace(/\.$/, '')})`))
  parser.on('doctype', () => fail(DOCTYPE))
  parser.on('opentag', (tag) => {
    tree.open({name: nameOf(tag), attributes: attributesOf(tag), children: []})
    if (tree.depth() > DEPTH_LIMIT) fail(`nests its elements more than ${DEPTH_LIMIT} deep`)
  })
  parser.on('text', tree.text)
  parser.on('cdata', tree.text)
  parser.on('closetag', () => {
    const item = tree.close()
    if (fault || !item) return
    items.push(item)
    sinceItem = 0
  })
  return {
    fail,
    fault: () => fault,
    about: tree.root,
    write(text: string) {
      sinceItem += text.length
      parser.write(text)
      if (sinceItem > ITEM_LIMIT) fail(`has more than ${ITEM_LIMIT / 1_000_000} MB in one item`)
    },
    close() {
      const inside = tree.inside()
      if (inside) fail(`ends too soon: inside <${inside}>, in line ${parser.line}`)
      else if (!tree.root()) fail('holds no element')
    },
    /** The items since the last time. */
    take(): XmlPiece[] {
      const about = tree.root()
      const taken = items.flatMap((item) => (about ? [{type: 'item' as const, item, about}] : []))
      items = []
      return taken
    },
  }
}

const DOCTYPE =
  'declares a document type (<!DOCTYPE>), which can hide anything behind an entity; feeds and exports have none'

function attributesOf({attributes}: SaxesTagNS): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map(({name, value}) => [name, value]))
}
