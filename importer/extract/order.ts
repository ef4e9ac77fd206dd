import type {Span} from '../types.ts'
import type {Text} from './types.ts'

/** Compares where two spans begin, in the order in which a reader comes to them. */
export function inOrderOf(texts: Text[]): (a: Span, b: Span) => number {
  const order = new Map(texts.map(({block}, at) => [block, at]))
  const place = ({block}: Span) => order.get(block) ?? texts.length
  return (a, b) => place(a) - place(b) || a.start - b.start || b.end - a.end
}
