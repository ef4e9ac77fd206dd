/** Not by locale: the same order on every machine. */
export function byCodePoint(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}
