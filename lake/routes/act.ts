import {z} from 'zod'
import {decodeAction} from '../actions/index.ts'
import {datasetOf, type Route, readerOf} from './route.ts'
import {decodeMembers, flag, readTransaction, transactionId} from './transaction.ts'

const actionRequest = z.object({
  actions: z.array(z.unknown()).min(1),
  transactionId: transactionId.optional(),
  dryRun: flag,
})

/** Actions on documents as editors know them, all of them or none. */
export const act: Route = {
  methods: ['POST'],
  path: '/data/actions/:dataset',
  access: 'editor',
  async handle(context) {
    const dataset = datasetOf(context)
    const request = await readTransaction(context, actionRequest)
    const {ids} = context.var.services
    const {transaction} = await dataset.commitSoon({
      kind: 'action',
      transactionId: request.transactionId ?? ids(),
      author: readerOf(context.var).identity,
      dryRun: request.dryRun,
      steps: decodeMembers('action', request.actions, (member) => decodeAction(member, ids)),
    })
    return context.json({transactionId: transaction.id})
  },
}
