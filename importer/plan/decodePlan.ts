import {z} from 'zod'
import {ImportError} from '../errors.ts'
import type {Mutation, Plan, PlannedDocument, Resolution, Review, SourceOutcome} from '../types.ts'

/**
 * A plan that was stored as JSON, as it was when it was made, member by member in the same order. `name` is what to call
 * it before people. Nothing is taken that this importer does not understand: what it left out would not be committed.
 */
export function decodePlan(json: string, name: string): Plan {
  const value = parsed(json, name)
  const version = z.object({version: z.unknown()}).safeParse(value).data?.version
  if (version === undefined) throw new ImportError(`${name} is not a plan: it has no version`)
  if (version !== 2) {
    throw new ImportError(
      `${name} is a plan of version ${String(version)}, and this importer commits version 2; make the plan again`,
    )
  }
  const decoded = plan.safeParse(value)
  // Not what Zod makes of it, which has its members in another order.
  if (decoded.success) return value as Plan
  const {path, message} = firstFault(decoded.error.issues)
  throw new ImportError(`${name} is not a whole plan: ${z.core.toDotPath(path)}: ${message}`)
}

function parsed(json: string, name: string): unknown {
  try {
    return JSON.parse(json)
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    throw new ImportError(`${name} is not a plan: it is no JSON (${reason})`, {cause: fault})
  }
}

type Fault = {path: PropertyKey[]; message: string}

/** Of a value that fits none of several kinds, what is wrong by the kind that it is but for one thing. */
function firstFault(issues: readonly z.core.$ZodIssue[]): Fault {
  const [issue] = issues
  if (!issue) return {path: [], message: 'Invalid input'}
  const meant = issue.code === 'invalid_union' && issue.errors.find(({length}) => length === 1)
  if (!meant) return issue
  const {path, message} = firstFault(meant)
  return {path: [...issue.path, ...path], message}
}

const text = z.string()
const count = z.int().nonnegative()
const document = z.looseObject({_id: text, _type: text})

const matchEvidence = z.strictObject({rule: text, points: z.number(), because: text})
const candidate = z.strictObject({
  documentId: text,
  name: text,
  score: z.number(),
  evidence: z.array(matchEvidence),
})
const unresolved = z.strictObject({
  block: text,
  start: count,
  end: count,
  quote: text,
  confidence: z.number(),
  method: text,
  type: z.enum(['person', 'organization', 'event']),
})

const source: z.ZodType<SourceOutcome> = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('imported'),
    system: text,
    id: text,
    articleId: text,
    headline: text,
    entities: count,
    facts: count,
    unresolved: z.array(unresolved),
    warnings: z.array(text).exactOptional(),
  }),
  z.strictObject({
    outcome: z.literal('unchanged'),
    system: text,
    id: text,
    articleId: text,
    headline: text,
  }),
  z.strictObject({outcome: z.enum(['rejected', 'skipped']), system: text, id: text, reason: text}),
])

const resolution: z.ZodType<Resolution> = z.strictObject({
  source: z.strictObject({system: text, id: text}),
  articleId: text,
  entities: z.array(
    z.strictObject({
      entity: text,
      outcome: z.enum(['same', 'new', 'unsure']),
      documentId: text,
      candidates: z.array(candidate),
    }),
  ),
})

const asset = z.strictObject({id: text, filename: text, path: text, bytes: count})

const before = {before: z.unknown().optional(), after: z.unknown().optional()}
const planned: z.ZodType<PlannedDocument> = z.strictObject({
  outcome: z.enum(['create', 'update', 'unchanged', 'delete']),
  document,
  changes: z.array(
    z.strictObject({
      field: text,
      outcome: z.enum(['set', 'unset', 'kept', 'conflict']),
      ...before,
      members: z.array(z.strictObject({key: text, ...before})).exactOptional(),
    }),
  ),
  because: text.exactOptional(),
  revision: text.exactOptional(),
})

const asked = {id: text, subject: text, article: text.exactOptional()}
const review: z.ZodType<Review> = z.discriminatedUnion('kind', [
  z.strictObject({...asked, kind: z.literal('match'), candidates: z.array(candidate)}),
  z.strictObject({
    ...asked,
    kind: z.literal('conflict'),
    field: text,
    live: z.unknown().optional(),
    imported: z.unknown().optional(),
  }),
  z.strictObject({...asked, kind: z.literal('mention'), mention: unresolved}),
])

const mutation: z.ZodType<Mutation> = z.union([
  z.strictObject({create: document}),
  z.strictObject({createIfNotExists: document}),
  z.strictObject({createOrReplace: document}),
  z.strictObject({
    patch: z.strictObject({
      id: text,
      ifRevisionID: text.exactOptional(),
      set: z.record(text, z.unknown()).exactOptional(),
      unset: z.array(text).exactOptional(),
    }),
  }),
  z.strictObject({delete: z.strictObject({id: text})}),
])

const plan: z.ZodType<Plan> = z.strictObject({
  version: z.literal(2),
  run: text,
  sources: z.array(source),
  resolutions: z.array(resolution),
  assets: z.array(asset),
  documents: z.array(planned),
  reviews: z.array(review),
  transactions: z.array(
    z.strictObject({id: text, wave: count, mutations: z.array(mutation).min(1)}),
  ),
})
