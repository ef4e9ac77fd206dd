import {combined, hashOfText} from '../../textHash.ts'
import {TRAIT} from '../vocabulary.ts'
import {add, type FeatureGroup} from './group.ts'

/** What the unbroken capitals around a token say: how many, their first and last, what is on either side of them. */
export const runGroup: FeatureGroup = ({words, vocabulary}) => {
  const {lower, cluster, traits, isCapital} = vocabulary
  const capital = (at: number) => isCapital[words[at] ?? 0] === 1
  const lowerAt = (at: number) => lower[words[at] ?? 0] ?? 0
  const hasHead = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      if ((traits[words[at] ?? 0] ?? 0) & TRAIT.organizationHead) return true
    }
    return false
  }
  /** Where the capitals that go on behind "of", "for", "and the" end, from the end of a run. */
  const endBeyond = (end: number) => {
    for (let next = end; ; ) {
      if (!JOINS.has(lowerAt(next))) return next
      let open = next + 1
      if (lowerAt(open) === THE) open++
      if (!capital(open)) return next
      while (capital(open)) open++
      next = open
    }
  }
  const startBeyond = (start: number) => {
    for (let next = start; ; ) {
      if (!JOINS.has(lowerAt(next - 1)) || !capital(next - 2)) return next
      next -= 2
      while (capital(next - 1)) next--
    }
  }
  let [from, to, beyond, beforehand] = [0, 0, 0, 0]
  return (at, start, _end, sink) => {
    if (!capital(at)) return
    if (at < from || at >= to || at === start) {
      from = at
      to = at + 1
      while (capital(from - 1)) from--
      while (capital(to)) to++
      beyond = endBeyond(to)
      beforehand = startBeyond(from)
    }
    const place = at === from ? 1 : at === to - 1 ? 2 : 3
    add(sink, 300, combined(Math.min(4, to - from), place))
    add(sink, 301, lowerAt(from - 1))
    add(sink, 302, lowerAt(to))
    add(sink, 303, lowerAt(from))
    add(sink, 304, lowerAt(to - 1))
    add(sink, 305, cluster[words[from - 1] ?? 0] ?? 0)
    add(sink, 306, cluster[words[to] ?? 0] ?? 0)
    add(sink, 307, cluster[words[to - 1] ?? 0] ?? 0)
    add(sink, 308, combined(traits[words[to - 1] ?? 0] ?? 0, Math.min(4, to - from)))
    for (let distance = 2; distance <= FAR; distance++) {
      add(sink, 340 + distance, lowerAt(from - distance))
      add(sink, 350 + distance, cluster[words[from - distance] ?? 0] ?? 0)
      add(sink, 360 + distance, lowerAt(to - 1 + distance))
      add(sink, 370 + distance, cluster[words[to - 1 + distance] ?? 0] ?? 0)
    }
    if (hasHead(from, at)) add(sink, 310, 1)
    if (hasHead(at, at + 1)) add(sink, 310, 2)
    if (hasHead(at + 1, to)) add(sink, 310, 3)
    if (beyond > to) {
      add(sink, 320, lowerAt(to - 1))
      add(sink, 321, lowerAt(beyond))
      if (hasHead(from, to)) add(sink, 322, 0)
    }
    if (beforehand < from) {
      add(sink, 330, lowerAt(beforehand))
      if (hasHead(beforehand, from)) add(sink, 331, 0)
    }
  }
}

/** How far around a run its surroundings are told: an apposition's noun comes after a comma and an article. */
const FAR = 4

const THE = hashOfText('the')
const JOINS = new Set(
  ['of', 'for', 'on', 'and', '&', 'de', 'to', 'in'].map((word) => hashOfText(word)),
)
