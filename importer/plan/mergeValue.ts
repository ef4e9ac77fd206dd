import {isMember} from './member.ts'
import {mergeBlock} from './mergeBlock.ts'
import {type Merged, strongestOutcome} from './mergeOutcome.ts'
import {isRecord, same} from './same.ts'

/**
 * The three-way merge of one value: what a source contributed last time, what is in the dataset, and what the source
 * contributes now. Undefined is absent.
 */
export function mergeValue(base: unknown, live: unknown, next: unknown): Merged {
  if (same(live, next)) return {value: live, outcome: 'agreed'}
  if (same(base, next)) return {value: live, outcome: 'kept'}
  if (same(base, live)) return {value: next, outcome: 'taken'}
  const parts = isRecord(base) && isRecord(live) && isRecord(next) && mergeParts(base, live, next)
  return parts || {value: live, outcome: 'conflict'}
}

/** What is several facts in one value: an editor may add the license to an article's source, a re-import the digest. */
function mergeParts(base: Parts, live: Parts, next: Parts): Merged | undefined {
  const isA = (type: string): boolean => [base, live, next].every(({_type}) => _type === type)
  if (isA('articleSource')) return mergeComposite(base, live, next)
  const isBlock = isA('block') && isMember(base) && isMember(live) && isMember(next)
  return isBlock ? mergeBlock({base, live, next}, mergeValue) : undefined
}

type Parts = Record<string, unknown>

function mergeComposite(base: Parts, live: Parts, next: Parts): Merged {
  const members = [...new Set([...Object.keys(live), ...Object.keys(next)])]
  const merged = members.map((member) => ({
    member,
    ...mergeValue(base[member], live[member], next[member]),
  }))
  const value = Object.fromEntries(
    merged.flatMap(({member, value}) => (value === undefined ? [] : [[member, value]])),
  )
  return {value, outcome: strongestOutcome(merged.map(({outcome}) => outcome))}
}
