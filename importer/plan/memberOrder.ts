import {same} from './same.ts'

/**
 * The import's order where this source gave the order and nobody changed it, with what others added after the member
 * that it follows; else the order that is there, with the import's additions placed likewise.
 */
export function orderOf(base: string[], live: string[], next: string[]): string[] {
  const [before, there, now] = [new Set(base), new Set(live), new Set(next)]
  const isInAll = (key: string): boolean => before.has(key) && there.has(key) && now.has(key)
  const isUntouched = base.length > 0 && same(base.filter(isInAll), live.filter(isInAll))
  return isUntouched ? weave(next, live) : weave(live, next)
}

function weave(frame: string[], additions: string[]): string[] {
  const framed = new Set(frame)
  const first: string[] = []
  const after = new Map<string, string[]>()
  let here = first
  for (const key of additions) {
    if (framed.has(key)) {
      here = []
      after.set(key, here)
    } else here.push(key)
  }
  const rest = frame.flatMap((key) => [key, ...(after.get(key) ?? [])])
  // Where the two have nothing in common, what was there comes first.
  return after.size > 0 ? [...first, ...rest] : [...rest, ...first]
}
