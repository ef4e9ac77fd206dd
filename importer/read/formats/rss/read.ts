import type {Origin, ReadOutcome} from '../../outcome.ts'
import {type XmlElement, type XmlPiece, xmlItems} from '../../xml/index.ts'
import {encodeItem, readItem} from '../feedItem.ts'
import type {Part, SplitFile} from '../format.ts'
import {siteOf} from '../siteOf.ts'
import {atomItem, nextPage, siteAddress} from './atom.ts'
import {rssItem} from './rss.ts'

export function read(bytes: Uint8Array, origin: Origin): ReadOutcome {
  return readItem('rss', bytes, origin)
}

const ITEMS = new Set(['item', 'atom:entry'])

/** The items of a feed. Another page of it is named and not fetched, whatever its links say. */
export async function* split({name, open}: SplitFile): AsyncGenerator<Part> {
  const met = new Set<string>()
  let count = 0
  for await (const piece of xmlItems(open(), (element) => ITEMS.has(element))) {
    if (piece.type === 'end') yield* ending(piece, name, count)
    else yield part(piece, {name, count: ++count, met})
  }
}

type Place = {name: string; count: number; met: Set<string>}

function part({item, about}: Extract<XmlPiece, {type: 'item'}>, place: Place): Part {
  const {name, count, met} = place
  const found = item.name === 'item' ? rssItem(item, about) : atomItem(item, about)
  const called = `${name}: item ${count}${found.title ? ` (“${found.title}”)` : ''}`
  const id = ownId(found.id, about)
  if (!id) {
    const reason = `${called} has no identifier of its own: neither a guid nor a link`
    return {outcome: 'rejected', id: `${name}#${count}`, reason}
  }
  if (met.has(id)) {
    const reason = `${called} repeats the identifier ${id}; the first item that has it is imported`
    return {outcome: 'rejected', id: `${name}#${count}`, reason}
  }
  met.add(id)
  return {outcome: 'located', id, bytes: encodeItem({...found, id})}
}

/** As many characters as what is no URL needs, to be nobody else's by chance: a number is the next feed's too. */
const LONG_ENOUGH = 20

function ownId(id: string, about: XmlElement): string {
  const site = siteAddress(about)
  const isOwn = id.length >= LONG_ENOUGH || URL.canParse(id)
  return id === '' || isOwn || !site ? id : `${siteOf(site)}/#${id}`
}

function* ending(
  {about, fault}: Extract<XmlPiece, {type: 'end'}>,
  name: string,
  count: number,
): Generator<Part> {
  const isFeed = about?.name === 'rss' || about?.name === 'atom:feed'
  if (fault) {
    const before = count > 0 ? `; the ${count} items before that are imported` : ''
    yield {outcome: 'rejected', id: name, reason: `${name} ${fault}${before}`}
  } else if (!isFeed) {
    const reason = `${name} is XML, but neither an RSS 2.0 nor an Atom feed: its first element is <${about?.name}>`
    yield {outcome: 'rejected', id: name, reason}
  } else if (count === 0) {
    yield {outcome: 'rejected', id: name, reason: `${name} is a feed without items`}
  }
  const next = about && nextPage(about)
  if (next) {
    const reason = `${name} has a further page at ${next}, which is not fetched`
    yield {outcome: 'skipped', id: `${name}#next`, reason}
  }
}
