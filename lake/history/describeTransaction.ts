import {effectsOf} from '../listen/index.ts'
import type {Transaction} from '../store/index.ts'

export type Detail = {
  /** Only these documents; all of the transaction's otherwise. */
  documentIds?: string[]
  mutations: boolean
  effects: boolean
}

/** A transaction of the past, as the history API tells it. */
export function describeTransaction(
  {id, timestamp, author, changes}: Transaction,
  {documentIds, mutations, effects}: Detail,
) {
  const told = changes.filter(
    ({documentId}) => documentIds === undefined || documentIds.includes(documentId),
  )
  return {
    id,
    timestamp,
    author,
    documentIDs: told.map(({documentId}) => documentId),
    ...(mutations && {mutations: told.flatMap((change) => change.mutations)}),
    ...(effects && {
      effects: Object.fromEntries(told.map((change) => [change.documentId, effectsOf(change)])),
    }),
  }
}
