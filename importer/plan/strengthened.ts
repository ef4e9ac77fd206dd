import {isRecord} from './same.ts'
import {strongReferences} from './strongReferences.ts'

/**
 * A value with its weak references made strong where a source refers to the same document strongly: it waited for its
 * target to be published, and it is. Where there is none, the very value.
 */
export function strengthened(value: unknown, said: readonly unknown[]): unknown {
  const targets = new Set(said.flatMap(strongReferences))
  return targets.size > 0 && hasWaiting(value, targets) ? strengthen(value, targets) : value
}

function hasWaiting(value: unknown, targets: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((each: unknown) => hasWaiting(each, targets))
  if (!isRecord(value)) return false
  return isWaiting(value, targets) || hasWaiting(Object.values(value), targets)
}

function strengthen(value: unknown, targets: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => strengthen(each, targets))
  if (!isRecord(value)) return value
  if (isWaiting(value, targets)) {
    const {_weak, _strengthenOnPublish, ...reference} = value
    return reference
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, strengthen(inner, targets)]),
  )
}

function isWaiting({_ref, _weak}: Record<string, unknown>, targets: ReadonlySet<string>): boolean {
  return typeof _ref === 'string' && _weak === true && targets.has(_ref)
}
