// Past its index, which brings the extractors along: this runs in a browser.

import {apartKey} from '../../keys.ts'
import {strongest} from '../../kinds/strongest.ts'
import {isMember, type Member} from '../../plan/member.ts'
import {same} from '../../plan/same.ts'

/**
 * A list in which members may have the same key, or be references to the same document: each once. Two that say the same
 * of different things become one that says both; where they contradict one another both stay, the later one under a key
 * of its own, for nothing that somebody wrote is to get lost.
 */
export function joined(members: readonly Member[], from: string): Member[] {
  const byKey = new Map<string, Member>()
  const targets = new Set<unknown>()
  for (const member of members) {
    const {_key, _type, _ref} = member
    if (_type === 'reference' && targets.has(_ref)) continue
    targets.add(_ref)
    const before = byKey.get(_key)
    const key = before && contradicts(before, member) ? apartKey(_key, from) : _key
    byKey.set(key, before && key === _key ? both(before, member) : {...member, _key: key})
  }
  return [...byKey.values()]
}

function contradicts(one: Member, two: Member): boolean {
  return Object.keys(one).some(
    (field) => field !== 'evidence' && field in two && !same(one[field], two[field]),
  )
}

function both(one: Member, two: Member): Member {
  const evidence = [...evidenceIn(one), ...evidenceIn(two)]
  return {...two, ...one, ...(evidence.length > 0 ? {evidence: strongest(evidence)} : {})}
}

type Passage = Member & {confidence: number}

function evidenceIn({evidence}: Member): Passage[] {
  return Array.isArray(evidence) ? evidence.filter(isPassage) : []
}

function isPassage(value: unknown): value is Passage {
  return isMember(value) && typeof value.confidence === 'number'
}
