import {z} from 'zod'
import {ImportError} from '../errors.ts'
import {runId} from '../ids.ts'
import {advanced, noProgress} from '../journal.ts'
import {type Read, readerOf} from '../reader.ts'
import type {Plan, Receipt} from '../types.ts'
import {type CommitSettings, commit} from './commit.ts'
import {landedAmong} from './landed.ts'
import {movedDocuments} from './movedDocuments.ts'
import {noteRun} from './noteRun.ts'

/** `nothing`: all of the plan is in the dataset already. */
export type Applied = {outcome: 'applied'; receipt: Receipt} | {outcome: 'nothing'}

/**
 * Writes a plan that was made earlier, and of one that was broken off what is left. It is refused when a document that it
 * would write is not what it was when the plan was made.
 */
export async function applyPlan(
  plan: Plan,
  settings: CommitSettings & {now(): Date},
): Promise<Applied> {
  const {client, target, now} = settings
  const read = readerOf(settings)
  await expectNotRolledBack(plan, target, read)
  const landed = await landedAmong(plan.transactions, settings)
  const left = plan.transactions.filter(({id}) => !landed.has(id))
  if (left.length === 0) return {outcome: 'nothing'}
  await expectUnmoved()
  const {outcome, receipt} = await commit({...plan, transactions: left}, settings)
  if (outcome === 'moved') {
    await expectUnmoved()
    throw new ImportError(`${target} is being changed by somebody else; apply the plan again`)
  }
  const progress = {...advanced(noProgress(plan.run), plan), receipt}
  await noteRun(progress, {client, target, finishedAt: now()})
  return {outcome: 'applied', receipt}

  async function expectUnmoved(): Promise<void> {
    const already = await landedAmong(left, settings)
    const open = left.filter(({id}) => !already.has(id))
    const moved = await movedDocuments(
      read,
      open.flatMap(({mutations}) => mutations),
    )
    if (moved.length === 0) return
    throw new ImportError(
      `The plan no longer fits ${target}, for it was changed since: ${listed(moved)}. Nothing more was written; make the plan again.`,
    )
  }
}

async function expectNotRolledBack({run}: Plan, target: string, read: Read): Promise<void> {
  const decode = (answer: unknown) => z.string().nullable().parse(answer)
  const at = await read('*[_id == $id][0].rolledBackAt', {id: runId(run)}, decode)
  if (at === null) return
  throw new ImportError(
    `The plan was written to ${target} before, and rolled back on ${at}: make the plan again`,
  )
}

/** As many are named. */
const NAMED = 5

function listed(names: string[]): string {
  const rest = names.length - NAMED
  return [...names.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
