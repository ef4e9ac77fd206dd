/** Whether two values are the same as JSON: what is undefined is absent, and members have no order. */
export function same(one: unknown, two: unknown): boolean {
  if (one === two) return true
  if (Array.isArray(one) && Array.isArray(two)) {
    return one.length === two.length && one.every((value, at) => same(value, two[at]))
  }
  if (!isRecord(one) || !isRecord(two)) return false
  const members = new Set([...Object.keys(one), ...Object.keys(two)])
  return [...members].every((member) => same(one[member], two[member]))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
