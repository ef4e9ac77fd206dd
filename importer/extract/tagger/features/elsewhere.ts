import {AFTER, BEFORE} from '../vocabulary.ts'
import {add, type FeatureGroup} from './group.ts'

/** As many different neighbours of a word are remembered, and as many are told of at each place. */
const MOST = 8
const TOLD = 6

/**
 * What the rest of the article says of a capitalised word: whether it is written with a small letter, too, and what
 * stands beside it elsewhere. A name that is unclear here is often clear there.
 */
export const elsewhereGroup: FeatureGroup = ({words, vocabulary, sentences}) => {
  const {lower, cluster, isCapital, isElsewhereSmall} = vocabulary
  const size = lower.length
  const left = createNeighbours(size)
  const right = createNeighbours(size)
  for (const {from, to} of sentences) {
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0
      if (isCapital[word] !== 1) continue
      left.remember(word, words[at - 1] ?? BEFORE, lower)
      right.remember(word, words[at + 1] ?? AFTER, lower)
    }
  }
  return (at, _from, _to, sink) => {
    const word = words[at] ?? 0
    if (isCapital[word] !== 1) return
    if (isElsewhereSmall[word] === 1) add(sink, 400, 0)
    for (const [template, neighbours, beside] of [
      [410, left, words[at - 1] ?? 0],
      [420, right, words[at + 1] ?? 0],
    ] as const) {
      let told = 0
      for (let index = 0; index < (neighbours.counts[word] ?? 0) && told < TOLD; index++) {
        const other = neighbours.words[word * MOST + index] ?? 0
        if (lower[other] === lower[beside]) continue
        add(sink, template, lower[other] ?? 0)
        add(sink, template + 1, cluster[other] ?? 0)
        told++
      }
    }
  }
}

/** The words that were seen beside each word, each spelling once. */
function createNeighbours(size: number) {
  const counts = new Uint8Array(size)
  const words = new Int32Array(size * MOST)
  return {
    counts,
    words,
    remember(word: number, other: number, lower: Int32Array): void {
      const count = counts[word] ?? 0
      if (count === MOST) return
      for (let index = 0; index < count; index++) {
        if (lower[words[word * MOST + index] ?? 0] === lower[other]) return
      }
      words[word * MOST + count] = other
      counts[word] = count + 1
    },
  }
}
