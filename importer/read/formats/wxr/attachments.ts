import {childrenOf, textOfChild, type XmlElement, xmlItems} from '../../xml/index.ts'
import type {FeedItem} from '../feedItem.ts'

/** The pictures of an export, by the number that posts name them by. */
export type Attachments = ReadonlyMap<string, NonNullable<FeedItem['image']>>

/** A fault in the file ends it: whoever reads the posts comes upon it and says so. */
export async function attachmentsIn(bytes: AsyncIterable<Uint8Array>): Promise<Attachments> {
  const found = new Map<string, NonNullable<FeedItem['image']>>()
  for await (const piece of xmlItems(bytes, (element) => element === 'item')) {
    if (piece.type === 'end') break
    const {item} = piece
    const [id, src] = [textOfChild(item, 'wp:post_id'), textOfChild(item, 'wp:attachment_url')]
    if (!id || !src || textOfChild(item, 'wp:post_type') !== 'attachment') continue
    found.set(id, {
      src,
      alt: metaOf(item, '_wp_attachment_image_alt'),
      caption: textOfChild(item, 'excerpt:encoded'),
    })
  }
  return found
}

/** What WordPress and its plugins remember of a post under a name. */
export function metaOf(item: XmlElement, key: string): string | undefined {
  const meta = childrenOf(item, 'wp:postmeta').find(
    (each) => textOfChild(each, 'wp:meta_key') === key,
  )
  return meta && textOfChild(meta, 'wp:meta_value')
}
