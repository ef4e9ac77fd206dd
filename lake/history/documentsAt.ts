import type {LakeDocument} from '../documents/index.ts'
import type {Store} from '../store/index.ts'

/** A point in the past: after a transaction, at a time, or when each document was last there. */
export type Moment =
  | {type: 'revision'; revision: string}
  | {type: 'time'; time: string}
  | {type: 'last'}

/** Documents as they were. What was not there then is left out. */
export function documentsAt(
  {history, transactions}: Pick<Store, 'history' | 'transactions'>,
  ids: string[],
  moment: Moment,
): LakeDocument[] {
  const seq = seqOf(moment)
  return ids.flatMap((id) => {
    const change = history.changeAt(id, seq)
    return change?.after ?? (moment.type === 'last' ? change?.before : undefined) ?? []
  })

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
