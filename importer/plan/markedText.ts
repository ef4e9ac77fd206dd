import {spanKey} from '../keys.ts'
import {isMember, type Member, membersIn} from './member.ts'
import {isRecord} from './same.ts'

/** A stretch of a paragraph that is marked: by a name of its own (strong, em), or as its definition says. */
export type Mark = {name: string; start: number; end: number; quote: string; definition?: Member}

/** A paragraph as its characters and its marks, each under what tells it from the others in the paragraph. */
export type MarkedText = {text: string; marks: Map<string, Mark>}

/** Undefined for a paragraph that holds anything but text. */
export function markedText({markDefs, children}: Record<string, unknown>): MarkedText | undefined {
  if (!Array.isArray(children) || !children.every(isSpan)) return undefined
  const text = children.map((span) => span.text).join('')
  const definitions = new Map(membersIn(markDefs).map((each) => [each._key, each]))
  const stretches = stretchesOf(children).map(({name, start, end}): Mark => {
    const definition = definitions.get(name)
    return {name, start, end, quote: text.slice(start, end), ...(definition ? {definition} : {})}
  })
  const marks = new Map<string, Mark>()
  const counts = new Map<string, number>()
  for (const mark of stretches) {
    const id = mark.definition ? mark.name : `${mark.name} “${mark.quote}”`
    const count = counts.get(id) ?? 0
    counts.set(id, count + 1)
    marks.set(`${id} ${count}`, mark)
  }
  return {text, marks}
}

type Span = {_type: 'span'; text: string; marks?: string[]}

function isSpan(child: unknown): child is Span {
  return isRecord(child) && child._type === 'span' && typeof child.text === 'string'
}

function stretchesOf(spans: readonly Span[]): Array<{name: string; start: number; end: number}> {
  const stretches: Array<{name: string; start: number; end: number}> = []
  let at = 0
  for (const {text, marks = []} of spans) {
    const end = at + text.length
    for (const name of marks) {
      const open = stretches.findLast((each) => each.name === name && each.end === at)
      if (open) open.end = end
      else stretches.push({name, start: at, end})
    }
    at = end
  }
  return stretches
}

/** Back to Portable Text: cut wherever a mark begins or ends. */
export function markedSpans(block: string, {text, marks}: MarkedText) {
  const all = [...marks.values()].sort((one, two) => one.start - two.start || two.end - one.end)
  const cuts = [...new Set([0, text.length, ...all.flatMap(({start, end}) => [start, end])])]
  const places = cuts.sort((one, two) => one - two)
  const children = places.slice(1).map((end, at) => {
    const start = places[at] ?? 0
    const here = all.filter((mark) => mark.start <= start && end <= mark.end)
    return {
      _type: 'span',
      _key: spanKey(block, at),
      text: text.slice(start, end),
      marks: here.map(({name}) => name),
    }
  })
  const definitions = all.map(({definition}) => definition).filter(isMember)
  const markDefs = [...new Map(definitions.map((each) => [each._key, each])).values()]
  return {markDefs, children}
}
