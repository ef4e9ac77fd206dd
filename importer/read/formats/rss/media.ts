import {childrenOf, textOfChild, type XmlElement} from '../../xml/index.ts'
import type {FeedItem} from '../feedItem.ts'

/** The picture of an item, by Media RSS: the largest that there is, alone or in a group. */
export function mediaOf(item: XmlElement): FeedItem['image'] {
  const groups = [item, ...childrenOf(item, 'media:group')]
  const pictures = groups.flatMap((group) =>
    childrenOf(group, 'media:content')
      .filter(isPicture)
      .map((content) => ({content, group})),
  )
  const [largest] = pictures.sort((one, two) => widthOf(two.content) - widthOf(one.content))
  const src = largest?.content.attributes.url
  if (!largest || !src) return undefined
  const said = (...names: string[]): string | undefined =>
    textOfChild(largest.content, ...names) ?? textOfChild(largest.group, ...names)
  return {src, caption: said('media:description'), credit: said('media:credit')}
}

function isPicture({attributes: {medium, type = '', url = ''}}: XmlElement): boolean {
  return medium === 'image' || type.startsWith('image/') || /\.(?:jpe?g|png|webp|gif)$/i.test(url)
}

function widthOf({attributes}: XmlElement): number {
  return Number(attributes.width ?? 0) || 0
}
