import type {SourceImage} from '../../../types.ts'
import type {Origin, ReadOutcome} from '../../outcome.ts'
import {type XmlElement, xmlItems} from '../../xml/index.ts'
import {encodeItem, readItem} from '../feedItem.ts'
import type {Part, SplitFile} from '../format.ts'
import {type Attachments, attachmentsIn} from './attachments.ts'
import {isText, postId, postItem, withheldBecause} from './post.ts'

/**
 * The posts and pages that an export shows to the public. It is read twice: a post names its picture by the number of an
 * attachment, which may come after it.
 */
export async function* split({name, open}: SplitFile): AsyncGenerator<Part> {
  const attachments = await attachmentsIn(open())
  let count = 0
  for await (const piece of xmlItems(open(), (element) => element === 'item')) {
    if (piece.type === 'item') {
      count++
      if (isText(piece.item)) yield part(piece.item, piece.about, attachments, name)
    } else if (piece.fault) {
      const before = count > 0 ? `; the ${count} items before that were read` : ''
      yield {outcome: 'rejected', id: name, reason: `${name} ${piece.fault}${before}`}
    } else if (count === 0) {
      yield {outcome: 'rejected', id: name, reason: `${name} is an export without posts`}
    }
  }
}

function part(item: XmlElement, rss: XmlElement, attachments: Attachments, name: string): Part {
  const id = postId(item, rss)
  const post = postItem(item, rss, attachments)
  const because = withheldBecause(item)
  if (because === undefined) return {outcome: 'located', id, bytes: encodeItem(post)}
  return {outcome: 'skipped', id, reason: `${name}: “${post.title ?? id}” ${because}`}
}

/** Of what lies in WordPress' folder for uploads, a copy may lie beside the export. */
export function read(bytes: Uint8Array, origin: Origin): ReadOutcome {
  const outcome = readItem('wxr', bytes, origin)
  if (outcome.outcome !== 'read' || !outcome.source.images) return outcome
  const images = outcome.source.images.map(withCopy)
  return {...outcome, source: {...outcome.source, images}}
}

function withCopy(image: SourceImage): SourceImage {
  const [copy] = /wp-content\/uploads\/[^?#]+/.exec(image.src) ?? []
  return copy && URL.canParse(image.src) ? {...image, copy} : image
}
