import type {z} from 'zod'
import {complaintsOf, saying} from './complaints.ts'
import {Refusal} from './errors.ts'

/** The one place where a member of a transaction becomes a value of ours, or a refusal that says what is wrong in it. */
export function decodeMember<T>(schema: z.ZodType<T>, given: unknown, kind: string): T {
  const decoded = schema.safeParse(given, saying)
  if (decoded.success) return decoded.data
  throw new Refusal(400, 'validationError', `Malformed ${kind}: ${complaintsOf(decoded.error)}`)
}
