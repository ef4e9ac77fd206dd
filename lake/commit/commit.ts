import type {LakeDocument} from '../documents/index.ts'
import {LakeError, Refusal, transactionError} from '../errors.ts'
import type {Decision, Mutation, Target} from '../mutations/index.ts'
import type {Change, Store, Transaction} from '../store/index.ts'
import {type Documents, documentsOf} from './documents.ts'
import {checkIntegrity} from './integrity.ts'
import {checkWritable} from './locks.ts'
import {checkRevision} from './revision.ts'
import {stamp} from './stamp.ts'
import {write} from './write.ts'

/** A transaction that is to happen: who wants it, when, under which id, and what is to be done. */
export type Proposal = {
  /** Refusals speak of mutations or of actions. */
  kind: 'mutation' | 'action'
  transactionId: string
  timestamp: string
  author: string
  /** In the order of the request. */
  steps: Step[]
  dryRun: boolean
}

/** A member of the request: the mutations that it comes to when its turn has come. */
export type Step = (documents: Documents, circumstances: Circumstances) => Mutation[]

/** When a transaction happens, and who wants it. */
export type Circumstances = Pick<Proposal, 'timestamp' | 'author'>

export type Operation = 'create' | 'update' | 'delete' | 'none'
export type StepResult = {id: string; operation: Operation; document?: LakeDocument}
export type Committed = {transaction: Transaction; results: StepResult[]}

/** Finds the ids that a query in a mutation is about, in the dataset as the transaction has left it so far. */
export type FindIds = (query: string, params: Record<string, unknown>) => string[]

/** Carries out all of a proposal or nothing of it. Whether references hold is asked when all its steps are done. */
export function commit(store: Store, proposal: Proposal, findIds: FindIds): Committed {
  const touched = new Map<string, Touched>()
  try {
    return store.atomically(() => {
      if (store.transactions.has(proposal.transactionId)) throw repeated(proposal.transactionId)
      const results = proposal.steps.flatMap((step, index) =>
        refusalsAt(proposal, index, () =>
          step(documentsOf(store, touched), proposal).flatMap((mutation) =>
            carryOut(store, proposal, {mutation, index}, touched, findIds),
          ),
        ),
      )
      for (const [id, {index, ...change}] of touched) {
        refusalsAt(proposal, index, () => checkIntegrity(store, id, change))
      }
      const {transactionId: id, timestamp, author} = proposal
      const transaction = {id, timestamp, author, changes: changesOf(touched)}
      if (proposal.dryRun) throw new DryRun({transaction: {seq: 0, ...transaction}, results})
      return {transaction: store.transactions.append(transaction), results}
    })
  } catch (error) {
    store.documents.forget(touched.keys())
    if (error instanceof DryRun) return error.committed
    throw error
  }
}

/** A document that the transaction has had to do with: as it was before and is now, and by which steps. */
type Touched = {
  before: LakeDocument | undefined
  after: LakeDocument | undefined
  mutations: unknown[]
  index: number
}

/** Unwinds a dry run with what it would have done. */
class DryRun extends Error {
  readonly committed: Committed

  constructor(committed: Committed) {
    super('A dry run is never committed')
    this.committed = committed
  }
}

function carryOut(
  store: Store,
  proposal: Proposal,
  {mutation, index}: {mutation: Mutation; index: number},
  touched: Map<string, Touched>,
  findIds: FindIds,
): StepResult[] {
  return idsOf(mutation.target, findIds).map((id) => {
    const earlier = touched.get(id)
    const current = earlier ? earlier.after : store.documents.get(id)
    const before = earlier ? earlier.before : current
    if (before) checkRevision(id, mutation.ifRevisionId, before)
    const decision = mutation.decide(current)
    if (decision.type === 'keep')
      return {id, operation: 'none', ...(current && {document: current})}
    if (!mutation.bySystem) checkWritable(store, id, proposal.kind)
    const after = outcomeOf(decision, proposal)
    const mutations = [...(earlier?.mutations ?? []), mutation.plain(id)]
    touched.set(id, {before, after, mutations, index})
    write(store, id, after)
    const document = after ?? current
    return {id, operation: operationOf(current, after), ...(document && {document})}
  })
}

function idsOf(target: Target, findIds: FindIds): string[] {
  return target.type === 'id' ? [target.id] : findIds(target.query, target.params)
}

function outcomeOf(
  decision: Exclude<Decision, {type: 'keep'}>,
  {transactionId, timestamp}: Proposal,
): LakeDocument | undefined {
  return decision.type === 'write' ? stamp(decision.document, transactionId, timestamp) : undefined
}

function operationOf(
  current: LakeDocument | undefined,
  after: LakeDocument | undefined,
): Operation {
  if (!after) return 'delete'
  return current ? 'update' : 'create'
}

function changesOf(touched: Map<string, Touched>): Change[] {
  return [...touched].map(([documentId, {before, after, mutations}]) => ({
    documentId,
    ...(before && {before}),
    ...(after && {after}),
    mutations,
  }))
}

function refusalsAt<T>({kind}: Proposal, index: number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? transactionError(kind, [{refusal: error, index}]) : error
  }
}

function repeated(transactionId: string): LakeError {
  const description = `Transaction "${transactionId}" has been committed already; a transaction ID is used once`
  return new LakeError(409, description, {
    error: {type: 'transactionAlreadyExistsError', description, transactionId},
  })
}
