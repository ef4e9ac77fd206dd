/** By code point, first the system and then the id: the order of a batch, whatever order it came in. */
export function bySource(
  one: {system: string; id: string},
  two: {system: string; id: string},
): number {
  if (one.system !== two.system) return one.system < two.system ? -1 : 1
  return one.id < two.id ? -1 : one.id > two.id ? 1 : 0
}
