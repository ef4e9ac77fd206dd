import type {LakeDocument} from '../documents/index.ts'
import type {Store} from '../store/index.ts'

/** A point in the past: after a transaction, at a time, or when each document was last there. */
export type Moment =
  | {type: 'revision'; revision: string}
  | {type: 'time'; time: string}
  | {type: 'last'}

/** Documents as they were. What was not there then is left out; of what was let go of nobody knows whether it was. */
export type Past = {documents: LakeDocument[]; forgotten: string[]}

export function documentsAt(
  {history, transactions}: Pick<Store, 'history' | 'transactions'>,
  ids: string[],
  moment: Moment,
): Past {
  const seq = seqOf(moment)
  const horizon = history.horizon()?.seq ?? 0
  const past: Past = {documents: [], forgotten: []}
  for (const id of ids) {
    const change = history.changeAt(id, seq)
    const document = change?.after ?? (moment.type === 'last' ? change?.before : undefined)
    if (document) past.documents.push(document)
    else if (change ? moment.type === 'last' && change.seq <= horizon : seq < horizon) {
      past.forgotten.push(id)
    }
  }
  return past

  function seqOf(when: Moment): number {
    switch (when.type) {
      case 'revision':
        return history.seqOf(when.revision) ?? 0
      case 'time':
        return history.seqAt(when.time)
      case 'last':
        return transactions.latest()
    }
  }
}
