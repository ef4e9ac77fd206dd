import type {Dataset} from '../dataset.ts'
import {isPublicId} from '../documents/index.ts'
import type {Source} from '../listen/index.ts'
import type {Change, Transaction} from '../store/index.ts'
import {syncTagsTouched} from './syncTags.ts'

/** Tells, without saying what happened, which answers to queries are out of date. */
export function liveEvents(dataset: Dataset, {includeDrafts}: {includeDrafts: boolean}): Source {
  return (send) => {
    const tell = ({id, changes}: Transaction): void => {
      const seen = includeDrafts ? changes : changes.filter(isPublic)
      if (seen.length === 0) return
      const tags = syncTagsTouched(dataset.name, seen, dataset.store)
      send({event: 'message', id, data: {tags}})
    }
    send({event: 'welcome', data: {}})
    return dataset.onTransaction(tell)
  }
}

function isPublic({documentId}: Change): boolean {
  return isPublicId(documentId)
}
