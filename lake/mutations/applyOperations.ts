import {Mutation as MutatorMutation} from '@sanity/mutator'
import {z} from 'zod'
import type {LakeDocument} from '../documents/index.ts'
import {Refusal} from '../errors.ts'

const byPath = z.record(z.string(), z.unknown())
const numbersByPath = z.record(z.string(), z.number())
const items = z.array(z.unknown())

/** The operations of a patch, by paths in JSONMatch. */
export const operations = z.object({
  set: byPath.optional(),
  setIfMissing: byPath.optional(),
  unset: z.array(z.string()).optional(),
  inc: numbersByPath.optional(),
  dec: numbersByPath.optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  insert: z
    .union([
      z.strictObject({before: z.string(), items}),
      z.strictObject({after: z.string(), items}),
      z.strictObject({replace: z.string(), items}),
    ])
    .optional(),
})

/**
 * The document as the operations leave it, by the Studio's own patch code, so that what an editor sees at once is what
 * the lake stores. The order within one patch is that code's too: setIfMissing, set, unset, diffMatchPatch, inc, dec,
 * insert. (The service's documentation names set before setIfMissing; the examples of @sanity/mutator settle it.)
 */
export function applyOperations(
  document: LakeDocument,
  {set, setIfMissing, unset, inc, dec, diffMatchPatch, insert}: z.infer<typeof operations>,
): Record<string, unknown> {
  const patch = {id: document._id, set, setIfMissing, unset, inc, dec, diffMatchPatch, insert}
  try {
    // The types of @sanity/mutator know fewer forms of a patch than its code: all operations in one object.
    const mutation = new MutatorMutation({mutations: [{patch: patch as never}]})
    return mutation.apply(document) ?? document
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Refusal(
      400,
      'validationError',
      `Cannot patch document "${document._id}": ${reason}`,
      {
        id: document._id,
      },
    )
  }
}
