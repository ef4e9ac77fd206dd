import type {Dataset} from '../dataset.ts'
import type {Transaction} from '../store/index.ts'
import type {Frame} from './frame.ts'
import {documentFilter, type ListenRequest, type Matches} from './listener.ts'
import {mutationEvents} from './mutationEvents.ts'

/** One who listens: told of events, or of the fault that ends it. */
export type Member = {tell(events: Frame[]): void; fail(fault: unknown): void}

/** All who ask for the same: what happens is found out once for all of them. */
export type Group = {matches: Matches; join(member: Member): () => void}

/** The groups of each dataset, by what they ask for. */
const groups = new WeakMap<Dataset, Map<string, Group>>()

/** The group of those who listen for the same, with the same rights, and want to be told the same of it. */
export function groupOf(dataset: Dataset, request: ListenRequest): Group {
  const known = groups.get(dataset) ?? new Map<string, Group>()
  groups.set(dataset, known)
  const {resumeFrom: _, ...same} = request
  const key = JSON.stringify(same)
  const group = known.get(key) ?? createGroup(dataset, request, () => known.delete(key))
  known.set(key, group)
  return group
}

function createGroup(dataset: Dataset, request: ListenRequest, vanish: () => void): Group {
  const matches = documentFilter(dataset, request)
  const members = new Set<Member>()
  let stop: (() => void) | undefined

  function follow(transaction: Transaction): void {
    try {
      const events = mutationEvents(transaction, matches, request)
      if (events.length > 0) for (const member of members) member.tell(events)
    } catch (fault) {
      for (const member of members) member.fail(fault)
    }
  }

  return {
    matches,
    join(member) {
      members.add(member)
      stop ??= dataset.onTransaction(follow)
      return () => {
        members.delete(member)
        if (members.size > 0) return
        stop?.()
        stop = undefined
        vanish()
      }
    },
  }
}
