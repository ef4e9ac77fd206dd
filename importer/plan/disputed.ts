import {isMember, type Member} from './mergeMembers.ts'
import {isRecord, same} from './same.ts'

type Sides = {base: unknown; live: unknown; next: unknown}

/**
 * What of a field in conflict a person is shown: both values. Of a list it is the members that both sides changed,
 * without their evidence, for more evidence for the same makes it no other question.
 */
export function disputed({base, live, next}: Sides): {live: unknown; imported: unknown} {
  if (!isList(live)) return {live: plain(live), imported: plain(next)}
  const [before, now] = [byKey(base), byKey(next)]
  const changedByBoth = live.filter((member) => {
    const [was, is] = [before.get(member._key), now.get(member._key)].map(plain)
    return (
      was !== undefined && !same(was, is) && !same(was, plain(member)) && !same(plain(member), is)
    )
  })
  return {
    live: changedByBoth.map(plain),
    imported: changedByBoth.flatMap(({_key}) => now.get(_key) ?? []).map(plain),
  }
}

/** Whether a question of what was imported still stands: the source still says so, and the dataset does not. */
export function isDisputed(imported: unknown, {live, next}: Omit<Sides, 'base'>): boolean {
  if (!isList(imported)) return same(plain(next), imported) && !same(plain(live), imported)
  const [there, now] = [byKey(live), byKey(next)]
  return imported.every((member) => {
    const [is, says] = [there.get(member._key), now.get(member._key)].map(plain)
    return same(says, member) && !same(is, member)
  })
}

function plain(value: unknown): unknown {
  if (!isRecord(value)) return value
  const {evidence: _evidence, ...own} = value
  return own
}

function byKey(value: unknown): Map<string, Member> {
  return new Map(isList(value) ? value.map((member) => [member._key, member]) : [])
}

function isList(value: unknown): value is Member[] {
  return Array.isArray(value) && value.every(isMember)
}
