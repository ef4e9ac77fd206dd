import {z} from 'zod'
import {reviewKinds, reviewStates} from '../../schemas/vocabularies.ts'
import type {Read} from '../reader.ts'

const reference = z.object({_ref: z.string()})

/** A review as the dataset keeps it, as far as deciding needs it. */
export const storedReview = z.object({
  _id: z.string(),
  _rev: z.string(),
  kind: z.enum(reviewKinds.map(({value}) => value)),
  state: z.enum(reviewStates.map(({value}) => value)),
  run: z.string().optional(),
  subject: reference,
  article: reference.optional(),
  candidates: z
    .array(
      z.object({
        document: reference,
        score: z.number(),
        evidence: z.array(z.object({rule: z.string(), points: z.number(), because: z.string()})),
      }),
    )
    .optional(),
  field: z.string().optional(),
  live: z.string().optional(),
  imported: z.string().optional(),
  evidence: z
    .array(
      z.object({
        blockKey: z.string(),
        quote: z.string(),
        start: z.number(),
        end: z.number(),
      }),
    )
    .optional(),
  entityType: z.enum(['person', 'organization', 'event']).optional(),
  decision: z.string().optional(),
})

export type StoredReview = z.infer<typeof storedReview>

export async function readReview(read: Read, id: string): Promise<StoredReview | undefined> {
  const query = '*[_type == "importReview" && _id == $id][0]'
  return (await read(query, {id}, (answer) => storedReview.nullable().parse(answer))) ?? undefined
}

/** JSON text in a review; absent where the one or the other said nothing. */
export function parsedText(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json)
}
