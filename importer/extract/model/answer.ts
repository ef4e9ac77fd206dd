import {jsonSchema} from 'ai'
import {z} from 'zod'
import {eventKinds, organizationKinds} from '../../../schemas/vocabularies.ts'
import {oneOf, predicate} from '../annotations/index.ts'

const kinds = oneOf([...organizationKinds, ...eventKinds, {value: 'demonym'}])

/**
 * What a model is to answer: annotations without offsets, in a shape that services can enforce (every member present,
 * no unions). What it leaves out is taken for null. Nothing in it is believed before it has been found in the text.
 */
export const answer = z.object({
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum(['person', 'organization', 'place', 'event', 'other']),
      kind: kinds.nullable().default(null),
      name: z.string(),
      surfaces: z.array(z.string()),
      startDate: z.string().nullable().default(null),
      endDate: z.string().nullable().default(null),
      place: z.string().nullable().default(null),
      core: z.boolean().nullable().default(null),
    }),
  ),
  relations: z.array(
    z.object({
      subject: z.string(),
      predicate,
      object: z.string(),
      role: z.string().nullable().default(null),
      quote: z.string(),
    }),
  ),
})

export type Answer = z.infer<typeof answer>
export type AnsweredEntity = Answer['entities'][number]
export type AnsweredRelation = Answer['relations'][number]

/** The same for the AI SDK: services are asked for every member, and forgiven those that they leave out. */
export const answerSchema = jsonSchema<Answer>(
  z.toJSONSchema(answer, {io: 'output', target: 'draft-7'}),
  {
    validate(value) {
      const decoded = answer.safeParse(value)
      return decoded.success
        ? {success: true, value: decoded.data}
        : {success: false, error: decoded.error}
    },
  },
)
