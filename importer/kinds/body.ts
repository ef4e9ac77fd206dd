import {imageKey} from '../keys.ts'
import type {Block, Entity, Mention} from '../types.ts'
import {picture} from './picture.ts'
import {type Placed, spansOf} from './spans.ts'
import type {Told} from './told.ts'

/** The source's blocks as Portable Text, the same characters, with its pictures between them. */
export function body(told: Told) {
  const placed = new Map<string, Placed[]>()
  for (const entity of told.extraction.entities) {
    const documentId = told.documentIds.get(entity.id)
    if (!documentId) continue
    for (const mention of entity.mentions.filter((each) => isLinked(each, entity))) {
      const here = placed.get(mention.block) ?? []
      placed.set(mention.block, [...here, {...mention, documentId}])
    }
  }
  const pictures = picturesIn(told)
  const blocks = told.source.blocks.flatMap((block, at) => [
    ...(pictures.get(at) ?? []),
    textBlock(block, placed.get(block.key) ?? []),
  ])
  return [...blocks, ...(pictures.get(told.source.blocks.length) ?? [])]
}

/**
 * A description of a person or body ("the president") is no link: who is meant is for the reader to see. An event mostly has
 * no name but its description ("the crash").
 */
function isLinked({form}: Mention, {type}: Entity): boolean {
  return form === 'name' || form === (type === 'event' ? 'descriptor' : 'short')
}

type Picture = NonNullable<ReturnType<typeof picture>> & {_key: string}

/** By the number of blocks before each. */
function picturesIn({source}: Told): Map<number, Picture[]> {
  const found = new Map<number, Picture[]>()
  const occurrences = new Map<string, number>()
  for (const image of source.images ?? []) {
    const shown = picture(image)
    if (!shown || image.at === undefined) continue
    const {_ref} = shown.asset
    const occurrence = occurrences.get(_ref) ?? 0
    occurrences.set(_ref, occurrence + 1)
    const here = found.get(image.at) ?? []
    found.set(image.at, [...here, {...shown, _key: imageKey(_ref, occurrence)}])
  }
  return found
}

function textBlock(block: Block, mentions: Placed[]) {
  const {key, style, level = 1} = block
  const isListItem = style === 'bullet' || style === 'number'
  return {
    _type: 'block',
    _key: key,
    style: isListItem ? 'normal' : style,
    ...(isListItem ? {listItem: style, level} : {}),
    ...spansOf(block, mentions),
  }
}
