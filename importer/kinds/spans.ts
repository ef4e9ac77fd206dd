import {linkKey, mentionKey, spanKey} from '../keys.ts'
import type {Block, Mark, Mention} from '../types.ts'
import {type Reference, weakReference} from './references.ts'

/** A mention, and the document that it names. */
export type Placed = Mention & {documentId: string}

type MentionMark = {
  _type: 'mention'
  _key: string
  entity: Reference
  confidence: number
  method: string
}
type LinkMark = {_type: 'link'; _key: string; href: string}

/** A stretch of a block with a mark: `name` is that of a decorator, or the key of an annotation. */
type Stretch = {start: number; end: number; name: string}

/**
 * A block's text as spans: the same characters, cut wherever a mention or a mark of the source begins or ends. Marks may
 * overlap as they like, mentions may not.
 */
export function spansOf({key, text, marks = []}: Block, mentions: Placed[]) {
  const mentioned = mentionStretches(key, withoutOverlaps(mentions))
  const linked = linkStretches(key, marks)
  const stretches = [
    ...mentioned.stretches,
    ...linked.stretches,
    ...marks.flatMap(({start, end, type}) => (type === 'link' ? [] : [{start, end, name: type}])),
  ]
  return {
    markDefs: [...mentioned.markDefs, ...linked.markDefs],
    children: pieces(text, stretches).map((piece, at) => ({
      _type: 'span',
      _key: spanKey(key, at),
      ...piece,
    })),
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

function mentionStretches(block: string, mentions: Placed[]) {
  const numbered = numbering()
  const markDefs: MentionMark[] = []
  const stretches = mentions.map(({start, end, documentId, confidence, method}): Stretch => {
    const name = mentionKey(block, documentId, numbered(documentId))
    const entity = weakReference(documentId)
    markDefs.push({_type: 'mention', _key: name, entity, confidence, method})
    return {start, end, name}
  })
  return {markDefs, stretches}
}

function linkStretches(block: string, marks: Mark[]) {
  const numbered = numbering()
  const markDefs: LinkMark[] = []
  const stretches = marks.flatMap((mark): Stretch[] => {
    if (mark.type !== 'link') return []
    const {start, end, href} = mark
    const name = linkKey(block, href, numbered(href))
    markDefs.push({_type: 'link', _key: name, href})
    return [{start, end, name}]
  })
  return {markDefs, stretches}
}

/** Counts the occurrences of each word, from 0. */
function numbering(): (word: string) => number {
  const met = new Map<string, number>()
  return (word) => {
    const number = met.get(word) ?? 0
    met.set(word, number + 1)
    return number
  }
}

/** Neighbours with the same marks are one piece. */
function pieces(text: string, stretches: Stretch[]): Array<{text: string; marks: string[]}> {
  const ends = stretches.flatMap(({start, end}) => [start, end])
  const cuts = [...new Set([0, ...ends, text.length])].sort((one, two) => one - two)
  const marksFrom = marksAlong(stretches)
  const found: Array<{text: string; marks: string[]}> = []
  cuts.slice(1).forEach((end, at) => {
    const start = cuts[at] ?? 0
    const marks = marksFrom(start)
    const last = found.at(-1)
    if (last && last.marks.join() === marks.join()) last.text += text.slice(start, end)
    else found.push({text: text.slice(start, end), marks})
  })
  return found
}

/** The marks at one place after the other: only those that are open there are looked at, however many a text has. */
function marksAlong(stretches: Stretch[]): (place: number) => string[] {
  const waiting = stretches
    .map((each, rank) => ({...each, rank}))
    .sort((one, two) => two.start - one.start)
  let open: typeof waiting = []
  return (place) => {
    for (let next = waiting.at(-1); next && next.start <= place; next = waiting.at(-1)) {
      open.push(next)
      waiting.pop()
    }
    open = open.filter(({end}) => end > place).sort((one, two) => one.rank - two.rank)
    return [...new Set(open.map(({name}) => name))]
  }
}
