import type {Dataset} from '../dataset.ts'
import {isPublicId} from '../documents/index.ts'
import type {Source} from '../listen/index.ts'
import type {Transaction} from '../store/index.ts'
import {syncTags} from './syncTags.ts'

/** Tells, without saying what happened, which answers to queries are out of date. */
export function liveEvents(dataset: Dataset, {includeDrafts}: {includeDrafts: boolean}): Source {
  return (send) => {
    const tell = (transaction: Transaction): void => {
      if (!includeDrafts && !touchesPublic(transaction)) return
      send({event: 'message', id: transaction.id, data: {tags: syncTags(dataset.name)}})
    }
    send({event: 'welcome', data: {}})
    return dataset.onTransaction(tell)
  }
}

function touchesPublic({changes}: Transaction): boolean {
  return changes.some(({documentId}) => isPublicId(documentId))
}
