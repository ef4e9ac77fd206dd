import {z} from 'zod'
import {limits, readJson} from '../access/index.ts'
import type {Committed} from '../commit/index.ts'
import {Refusal, transactionError} from '../errors.ts'
import {decodeMutation, type Mutation, type MutationSettings} from '../mutations/index.ts'
import {datasetOf, decodeRequest, type Route, readerOf} from './route.ts'

/** How an option is said: in the address as a word, in the body as a value. */
const flag = z.union([z.boolean(), z.stringbool()]).default(false)

export const transactionId = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,128}$/, 'a transaction ID has 1 to 128 letters, digits, _ and -')

const mutationRequest = z.object({
  mutations: z.array(z.unknown()),
  transactionId: transactionId.optional(),
  returnIds: flag,
  returnDocuments: flag,
  dryRun: flag,
  autoGenerateArrayKeys: flag,
})

/**
 * Mutations, all of them or none. `visibility` says when queries must see them: here they always do at once.
 */
export const mutate: Route = {
  methods: ['POST'],
  path: '/data/mutate/:dataset',
  access: 'editor',
  async handle(context) {
    const dataset = datasetOf(context)
    const body = await readJson(context.req.raw, limits.mutation)
    const request = decodeRequest(mutationRequest, {...context.req.query(), ...asObject(body)})
    const {ids} = context.var.services
    const settings = {ids, autoGenerateArrayKeys: request.autoGenerateArrayKeys}
    const committed = dataset.commit({
      kind: 'mutation',
      transactionId: request.transactionId ?? ids(),
      author: readerOf(context.var).identity,
      dryRun: request.dryRun,
      steps: decodeAll(request.mutations, settings),
    })
    return context.json(reply(committed, request))
  },
}

function asObject(body: unknown): object {
  return decodeRequest(z.looseObject({mutations: z.array(z.unknown())}), body)
}

/** Reads every member, so that the answer names all that are malformed and not the first alone. */
function decodeAll(
  members: unknown[],
  settings: MutationSettings,
): {mutation: Mutation; sent: unknown; index: number}[] {
  const refused: {refusal: Refusal; index: number}[] = []
  const steps = members.flatMap((sent, index) => {
    try {
      return {mutation: decodeMutation(sent, settings), sent, index}
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({refusal: error, index})
      return []
    }
  })
  if (refused.length > 0) throw transactionError('mutation', refused)
  return steps
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
