import {z} from 'zod'
import {parseEdtf} from '../../../schemas/index.ts'
import {eventKinds, organizationKinds} from '../../../schemas/vocabularies.ts'
import {misfits, type Predicate, predicates} from './predicates.ts'

/**
 * What a librarian notes of an article: the entities that it names, each with the very words that name it, and what it
 * states of them, each with a quotation.
 */
export type Annotations = z.infer<typeof annotations>
export type AnnotatedEntity = Annotations['entities'][number]
export type AnnotatedEvent = Extract<AnnotatedEntity, {type: 'event'}>
export type AnnotatedRelation = Annotations['relations'][number]

/** One of the values of a vocabulary. */
export function oneOf<const Value extends string>(vocabulary: ReadonlyArray<{value: Value}>) {
  return z.enum(vocabulary.map(({value}) => value))
}

export const words = z.string().regex(/\S/, 'expected words')
export const predicate = z.enum(Object.keys(predicates) as Predicate[])
const date = z
  .string()
  .refine((value) => parseEdtf(value), 'expected an EDTF date such as 1950-06-25, 1950-06 or 1950')

/** Where not every occurrence is meant: which, counted from 1 at the top of the file. */
const someOccurrences = z.strictObject({surface: words, nth: z.array(z.int().positive()).min(1)})

const named = {
  id: words,
  name: words,
  surfaces: z.array(z.union([words, someOccurrences])).min(1),
}

const entity = z.discriminatedUnion('type', [
  z.strictObject({...named, type: z.literal('person')}),
  z.strictObject({...named, type: z.literal('organization'), kind: oneOf(organizationKinds)}),
  z.strictObject({...named, type: z.literal('place')}),
  z.strictObject({
    ...named,
    type: z.literal('event'),
    kind: oneOf(eventKinds),
    startDate: date.optional(),
    endDate: date.optional(),
    place: words.optional(),
    core: z.boolean().optional(),
  }),
  z.strictObject({...named, type: z.literal('other'), kind: z.literal('demonym').optional()}),
])

const relation = z.strictObject({
  subject: words,
  predicate,
  object: words,
  role: z.string().optional(),
  quote: words.optional(),
})

const annotations = z
  .strictObject({
    id: z.string().optional(),
    entities: z.array(entity),
    relations: z.array(relation),
  })
  .superRefine(({entities, relations}, {addIssue}) => {
    const types = new Map<string, string>()
    for (const [at, {id, type}] of entities.entries()) {
      if (types.has(id)) {
        addIssue({code: 'custom', path: ['entities', at, 'id'], message: `“${id}” is taken`})
      }
      types.set(id, type)
    }
    for (const [at, relation] of relations.entries()) {
      for (const {member, message} of misfits(relation, types)) {
        addIssue({code: 'custom', path: ['relations', at, member], message})
      }
    }
  })

/** Annotations as they come out of a file. An error names the file, the place in it and what would have been right. */
export function decodeAnnotations(json: string, path: string): Annotations {
  let found: unknown
  try {
    found = JSON.parse(json)
  } catch (cause) {
    throw new Error(`${path} is not JSON: ${cause instanceof Error ? cause.message : ''}`, {cause})
  }
  const decoded = annotations.safeParse(found)
  if (decoded.success) return decoded.data
  throw new Error(
    `${path} is not laid out as annotations: ${summary(decoded.error.issues.map(said))}`,
  )
}

function said({path, message}: z.core.$ZodIssue): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return `${steps.join('').replace(/^\./, '') || 'the whole'}: ${message}`
}

/** The first few complaints, and how many there are besides. */
export function summary(complaints: string[]): string {
  const rest = complaints.length - 3
  return complaints.slice(0, 3).join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}
