import type {Word} from '../lines.ts'
import type {Segment} from '../segments.ts'

export type OpenType = 'person' | 'organization' | 'place' | 'other'

/** A sign that a name is of a type: its name, the type, how much it counts, and the test that sees it. */
export type Cue = [name: string, type: OpenType, weight: number, seen: (view: View) => boolean]

/** One occurrence of a name: its words, and its neighbours by distance from 0. */
export type View = {
  segment: Segment
  words: Word[]
  first: Word
  last: Word
  /** More than one word. */
  long: boolean
  before(distance: number): string
  after(distance: number): string
}

export function viewOf(segment: Segment): View {
  const {from, to} = segment
  const all = segment.line.words
  const words = all.slice(from, to)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) throw new RangeError(`A segment of no words: ${from} to ${to}`)
  return {
    segment,
    words,
    first,
    last,
    long: words.length > 1,
    before: (distance) => all[from - 1 - distance]?.plain ?? '',
    after: (distance) => all[to + distance]?.plain ?? '',
  }
}
