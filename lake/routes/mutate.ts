import {z} from 'zod'
import type {Committed, Step} from '../commit/index.ts'
import {decodeMutation, type MutationSettings} from '../mutations/index.ts'
import {datasetOf, type Route, readerOf} from './route.ts'
import {decodeMembers, flag, readTransaction, transactionId} from './transaction.ts'

const mutationRequest = z.object({
  mutations: z.array(z.unknown()),
  transactionId: transactionId.optional(),
  returnIds: flag,
  returnDocuments: flag,
  dryRun: flag,
  autoGenerateArrayKeys: flag,
})

/** Mutations, all of them or none. Whatever `visibility` asks for, queries see them at once. */
export const mutate: Route = {
  methods: ['POST'],
  path: '/data/mutate/:dataset',
  access: 'editor',
  async handle(context) {
    const dataset = datasetOf(context)
    const request = await readTransaction(context, mutationRequest)
    const {ids} = context.var.services
    const settings = {ids, autoGenerateArrayKeys: request.autoGenerateArrayKeys}
    const committed = await dataset.commitSoon({
      kind: 'mutation',
      transactionId: request.transactionId ?? ids(),
      author: readerOf(context.var).identity,
      dryRun: request.dryRun,
      steps: decodeMembers('mutation', request.mutations, (member) => stepOf(member, settings)),
    })
    return context.json(reply(committed, request))
  },
}

function stepOf(member: unknown, settings: MutationSettings): Step {
  const mutation = decodeMutation(member, settings)
  return () => [mutation]
}

function reply(
  {transaction, results}: Committed,
  {returnIds, returnDocuments}: {returnIds: boolean; returnDocuments: boolean},
) {
  return {
    transactionId: transaction.id,
    results: results.map(({id, operation, document}) => ({
      ...((returnIds || returnDocuments) && {id}),
      operation,
      ...(returnDocuments && document && {document}),
    })),
  }
}
