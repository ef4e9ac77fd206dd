import {styleText} from 'node:util'
import {calledOf, type Kept, type Receipt, type RollbackPlan} from '../importer/index.ts'

/** The same for people and for machines. */
export type Report = {text: string; json: unknown}

/** What a rollback has done. */
export function rollbackReport(
  run: string,
  {kept, receipt}: {kept: Kept[]; receipt: Receipt},
  target: string,
): Report {
  const {created, updated, deleted} = receipt
  const done = [
    ...counted('deleted', deleted),
    ...counted('restored', updated),
    ...counted('brought back', created),
  ]
  const what = done.length > 0 ? `: ${done.join('; ')}` : '; there was nothing left to undo'
  const text = `${keptLines(kept)}Rolled back run ${run} in ${target}${what}.\n`
  return {text, json: {target, run, receipt, kept}}
}

/** What one would do. */
export function plannedRollback({run, documents, kept}: RollbackPlan, target: string): Report {
  const outcomes = {delete: '-', update: '~', create: '+', unchanged: undefined}
  const lines = documents.flatMap(({outcome, document}) => {
    const sign = outcomes[outcome]
    const name = calledOf(document)
    return sign ? [`  ${sign} ${document._type} ${name}\n`] : []
  })
  const would = lines.length > 0 ? `Would delete (-), restore (~), bring back (+)\n` : ''
  const text = `${would}${lines.join('')}${keptLines(kept)}Nothing was written to ${target}: this was a dry run.\n`
  return {text, json: {target, run, documents, kept}}
}

function keptLines(kept: Kept[]): string {
  if (kept.length === 0) return ''
  const lines = kept.map(({type, name, because, fields}) => {
    const which = fields ? ` (${fields.join(', ')})` : ''
    return `  = ${type} ${name}: ${because}${which}\n`
  })
  return `${styleText('bold', 'Kept')}\n${lines.join('')}`
}

function counted(what: string, counts: Record<string, number>): string[] {
  const of = Object.entries(counts).map(
    ([type, count]) => `${count} ${type}${count === 1 ? '' : 's'}`,
  )
  return of.length > 0 ? [`${what} ${of.join(', ')}`] : []
}
