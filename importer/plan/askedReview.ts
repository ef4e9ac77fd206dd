import {z} from 'zod'
import {reviewKinds, reviewStates} from '../../schemas/vocabularies.ts'

/** A question that the dataset holds, as far as a plan needs it. */
export type AskedReview = z.infer<typeof askedReview>

export const ASKED_PROJECTION = `{
  "id": _id, kind, state, "subject": subject._ref, "article": article._ref, field, imported
}`

/** GROQ says null for what a document does not have. */
export const askedReview = z.object({
  id: z.string(),
  kind: z.enum(reviewKinds.map(({value}) => value)),
  state: z.enum(reviewStates.map(({value}) => value)),
  subject: z.string(),
  article: z.string().nullable(),
  field: z.string().nullable(),
  /** What the import would have written, where it is a conflict. */
  imported: z
    .string()
    .nullable()
    .transform((json): unknown => (json === null ? undefined : JSON.parse(json))),
})
