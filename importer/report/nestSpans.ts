export type Placed = {start: number; end: number}

/** A piece of text, or a span around some. A span that crosses another comes in pieces; `first` tells the first. */
export type Nested<Item> = string | {item: Item; first: boolean; inside: Nested<Item>[]}

/**
 * A text with its spans as a tree, ready to be elements: the longer holds the shorter, and where two cross, the later one
 * is cut at the end of the earlier. Spans of one place nest in the order given. The pieces joined are the text.
 */
export function nestSpans<Item extends Placed>(
  text: string,
  items: readonly Item[],
): Nested<Item>[] {
  const pieces = items
    .filter(({start, end}) => start < end)
    .map((item) => ({item, first: true, start: item.start, end: item.end}))
    .sort(inOrder)
  return nest(text, 0, text.length, pieces)
}

type Piece<Item> = Placed & {item: Item; first: boolean}

function nest<Item>(text: string, from: number, to: number, pieces: Piece<Item>[]): Nested<Item>[] {
  const nested: Nested<Item>[] = []
  let at = from
  let rest = pieces
  for (let [outer, ...others] = rest; outer; [outer, ...others] = rest) {
    const {start, end, item, first} = outer
    if (at < start) nested.push(text.slice(at, start))
    const within = others.findIndex((other) => other.start >= end)
    const inner = within < 0 ? others : others.slice(0, within)
    const cut = inner.map((piece) => ({...piece, end: Math.min(piece.end, end)}))
    nested.push({item, first, inside: nest(text, start, end, cut)})
    const beyond = inner
      .filter((piece) => piece.end > end)
      .map((piece) => ({...piece, start: end, first: false}))
    const after = within < 0 ? [] : others.slice(within)
    rest = beyond.length > 0 ? [...beyond, ...after].sort(inOrder) : after
    at = end
  }
  if (at < to) nested.push(text.slice(at, to))
  return nested
}

function inOrder(one: Placed, two: Placed): number {
  return one.start - two.start || two.end - one.end
}
