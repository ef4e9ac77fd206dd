import {z} from 'zod'
import {limits, readJson} from '../access/index.ts'
import type {Step} from '../commit/index.ts'
import {isRecord} from '../documents/index.ts'
import {Refusal, transactionError} from '../errors.ts'
import {decodeRequest, type RouteContext} from './route.ts'

/** An option of a request: in the address a word, in the body a value. */
export const flag = z.union([z.boolean(), z.stringbool()]).default(false)

export const transactionId = z
  .string()
  .regex(/^[a-zA-Z0-9_-]{1,128}$/, 'a transaction ID has 1 to 128 letters, digits, _ and -')

/** What a request for a transaction says, in its address and in its body. */
export async function readTransaction<T>(context: RouteContext, schema: z.ZodType<T>): Promise<T> {
  const body = await readJson(context.req.raw, limits.mutation)
  return decodeRequest(schema, isRecord(body) ? {...context.req.query(), ...body} : body)
}

/** Reads every member, so that the answer names all that are malformed and not the first alone. */
export function decodeMembers(
  kind: 'mutation' | 'action',
  members: unknown[],
  decode: (member: unknown) => Step,
): Step[] {
  const refused: {refusal: Refusal; index: number}[] = []
  const steps = members.flatMap((member, index) => {
    try {
      return decode(member)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({refusal: error, index})
      return []
    }
  })
  if (refused.length > 0) throw transactionError(kind, refused)
  return steps
}
