import {mentionKey, spanKey} from '../keys.ts'
import type {Block, Entity, Mention} from '../types.ts'
import {type Reference, weakReference} from './references.ts'
import type {Told} from './told.ts'

type MentionMark = {
  _type: 'mention'
  _key: string
  entity: Reference
  confidence: number
  method: string
}
type Placed = Mention & {documentId: string}

/** The source's blocks as Portable Text: the same characters, cut where a mention begins or ends. */
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
  return told.source.blocks.map((block) => textBlock(block, placed.get(block.key) ?? []))
}

/**
 * A description of a person or body ("the president") is no link: who is meant is for the reader to see. An event mostly has
 * no name but its description ("the crash").
 */
function isLinked({form}: Mention, {type}: Entity): boolean {
  return form === 'name' || form === (type === 'event' ? 'descriptor' : 'short')
}

function textBlock({key, style, text}: Block, mentions: Placed[]) {
  const isListItem = style === 'bullet' || style === 'number'
  const {markDefs, children} = cut(key, text, withoutOverlaps(mentions))
  return {
    _type: 'block',
    _key: key,
    style: isListItem ? 'normal' : style,
    ...(isListItem ? {listItem: style, level: 1} : {}),
    markDefs,
    children,
  }
}

/** The longest first: "Bank of England" is one body, and not a bank in a state. */
function withoutOverlaps(mentions: Placed[]): Placed[] {
  const kept: Placed[] = []
  for (const mention of [...mentions].sort(longestFirst)) {
    if (kept.every(({start, end}) => mention.end <= start || end <= mention.start)) {
      kept.push(mention)
    }
  }
  return kept.sort((one, two) => one.start - two.start)
}

function longestFirst(one: Placed, two: Placed): number {
  return (
    two.end - two.start - (one.end - one.start) ||
    one.start - two.start ||
    two.confidence - one.confidence
  )
}

function cut(block: string, text: string, mentions: Placed[]) {
  const markDefs: MentionMark[] = []
  const children: Array<ReturnType<typeof span>> = []
  const occurrences = new Map<string, number>()
  let at = 0
  const write = (end: number, marks: string[]): void => {
    if (end > at) children.push(span(spanKey(block, children.length), text.slice(at, end), marks))
    at = end
  }
  for (const {start, end, documentId, confidence, method} of mentions) {
    const occurrence = occurrences.get(documentId) ?? 0
    occurrences.set(documentId, occurrence + 1)
    const _key = mentionKey(block, documentId, occurrence)
    const entity = weakReference(documentId)
    markDefs.push({_type: 'mention', _key, entity, confidence, method})
    write(start, [])
    write(end, [_key])
  }
  write(text.length, [])
  return {markDefs, children}
}

function span(_key: string, text: string, marks: string[]) {
  return {_type: 'span', _key, text, marks}
}
