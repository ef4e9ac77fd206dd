/**
 * Whether two values are the same as JSON: what is undefined is absent, and members have no order. How strong a
 * reference is makes no difference, for that is no matter of what anybody says but of whether its target is published.
 */
export function same(one: unknown, two: unknown): boolean {
  if (one === two) return true
  if (Array.isArray(one) && Array.isArray(two)) {
    return one.length === two.length && one.every((value, at) => same(value, two[at]))
  }
  if (!isRecord(one) || !isRecord(two)) return false
  const isReference = typeof one._ref === 'string' && typeof two._ref === 'string'
  const isAlike = (member: string): boolean =>
    (isReference && STRENGTH.has(member)) || same(one[member], two[member])
  return (
    Object.keys(one).every(isAlike) &&
    Object.keys(two).every((member) => Object.hasOwn(one, member) || isAlike(member))
  )
}

const STRENGTH = new Set(['_weak', '_strengthenOnPublish'])

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
