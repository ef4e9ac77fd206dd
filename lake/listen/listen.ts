import type {Dataset} from '../dataset.ts'
import {LakeError} from '../errors.ts'
import type {Frame} from './frame.ts'
import {groupOf} from './groups.ts'
import type {ListenRequest, Matches} from './listener.ts'
import {mutationEvents} from './mutationEvents.ts'
import type {Source} from './stream.ts'

/** Who has missed more than this many transactions starts anew: to read the documents again is quicker. */
const MAX_RESUMED = 1000

/** The stream of one listener: a greeting, then what happens to the documents that they listen for. */
export function listen(dataset: Dataset, request: ListenRequest, listenerName: string): Source {
  return (send) => {
    let stop = (): void => {}
    // A query that cannot be read or evaluated is told in the stream, for that has begun already; then it falls silent.
    const attempt = (work: () => void): void => {
      try {
        work()
      } catch (error) {
        stop()
        send({event: 'channelError', data: channelError(error)})
      }
    }
    attempt(() => {
      const group = groupOf(dataset, request)
      // Joined only to listen on: who has but missed something is told of it before.
      const missed = missedSince(dataset, request, group.matches)
      send({event: greeting(request, missed), data: {listenerName}})
      for (const event of missed ?? []) send(event)
      stop = group.join({
        tell: (events) => {
          for (const event of events) send(event)
        },
        fail: (fault) =>
          attempt(() => {
            throw fault
          }),
      })
    })
    return () => stop()
  }
}

function channelError(error: unknown): Record<string, unknown> {
  const message = error instanceof Error ? error.message : String(error)
  return error instanceof LakeError ? {...error.body, message} : {message}
}

function greeting({resumeFrom}: ListenRequest, missed: Frame[] | undefined): string {
  if (resumeFrom === undefined) return 'welcome'
  return missed ? 'welcomeback' : 'reset'
}

/** The events after the last one that the listener saw; undefined when they cannot go on from there. */
function missedSince(
  {store}: Dataset,
  request: ListenRequest,
  matches: Matches,
): Frame[] | undefined {
  const [transactionId = ''] = request.resumeFrom?.split('#') ?? []
  const last = store.transactions.get(transactionId)
  if (!last || store.transactions.latest() - last.seq > MAX_RESUMED) return undefined
  // What came after it may have been let go of.
  if (last.seq <= (store.history.horizon()?.seq ?? 0)) return undefined
  // Of the transaction that the last event belongs to the rest may be missing.
  const events = mutationEvents(last, matches, request)
  const seen = events.findIndex(({id}) => id === request.resumeFrom)
  const later = store.transactions.since(last.seq)
  return [
    ...events.slice(seen + 1),
    ...later.flatMap((transaction) => mutationEvents(transaction, matches, request)),
  ]
}
