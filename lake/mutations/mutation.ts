import {z} from 'zod'
import type {Attributes, LakeDocument} from '../documents/index.ts'
import {Refusal} from '../errors.ts'

/**
 * One mutation, read and checked: which documents it is about, and what becomes of each of them. Its decision is a
 * function of that one document alone; whoever commits is a loop around it.
 */
export type Mutation = {
  target: Target
  decide(current: LakeDocument | undefined): Decision
  /** The revision that the document must have had before the transaction. */
  ifRevisionId?: string
}

export type Target =
  | {type: 'id'; id: string}
  | {type: 'query'; query: string; params: Record<string, unknown>}

export type Decision = {type: 'keep'} | {type: 'write'; document: Attributes} | {type: 'delete'}

/** What mutations need from outside to be read: a source of fresh ids. */
export type MutationSettings = {ids: () => string; autoGenerateArrayKeys: boolean}

/** One kind of mutation: reads the body that stands beside its name in a request. */
export type MutationKind = (body: unknown, settings: MutationSettings) => Mutation

/** The one place where the body of a mutation becomes a value of ours, or a refusal that says what was wrong with it. */
export function decodeBody<T>(schema: z.ZodType<T>, body: unknown, kind: string): T {
  const decoded = schema.safeParse(body)
  if (decoded.success) return decoded.data
  throw new Refusal(
    400,
    'validationError',
    `Malformed ${kind} mutation: ${z.prettifyError(decoded.error)}`,
  )
}
