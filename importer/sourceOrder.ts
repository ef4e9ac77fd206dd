import {byCodePoint} from './byCodePoint.ts'

/** First the system and then the id: the order of a batch, whatever order it came in. */
export function bySource(
  one: {system: string; id: string},
  two: {system: string; id: string},
): number {
  return byCodePoint(one.system, two.system) || byCodePoint(one.id, two.id)
}
