import {z} from 'zod'
import {alternateNameKinds, eventKinds, statuses, type Vocabulary} from '../schemas/vocabularies.ts'

/** What the fragments of fragments.ts give, as Zod checks it at run time. The same names, in the same order. */

/**
 * A schema whose output and TypeGen's type are assignable to one another: where they differ the schema does not
 * compile, so neither can fall behind the query.
 */
export function resultOf<Generated>() {
  return <Shape extends z.ZodType>(shape: Shape & Agreement<z.output<Shape>, Generated>): Shape =>
    shape
}

type Agreement<Checked, Generated> = [Checked] extends [Generated]
  ? [Generated] extends [Checked]
    ? unknown
    : {'the generated type has more than the schema': Generated}
  : {'the schema has more than the generated type': Checked}

export function termShape<const Terms extends Vocabulary>(vocabulary: Terms) {
  return z.enum(vocabulary.map(({value}): Terms[number]['value'] => value))
}

export const statusShape = termShape(statuses)

export const personShape = cardShape('person')
export const organizationShape = cardShape('organization')
export const eventShape = cardShape('event')
export const partyShape = z.discriminatedUnion('_type', [personShape, organizationShape])
export const entityShape = z.discriminatedUnion('_type', [
  personShape,
  organizationShape,
  eventShape,
])

export const dateShape = z.object({
  edtf: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
})

export const placeShape = z.object({
  name: z.string(),
  country: organizationShape.nullable(),
  point: z.object({lat: z.number().nullable(), lng: z.number().nullable()}).nullable(),
})

export const imageShape = z.object({
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  hotspot: z
    .object({x: z.number(), y: z.number(), height: z.number(), width: z.number()})
    .nullable(),
  crop: z
    .object({top: z.number(), bottom: z.number(), left: z.number(), right: z.number()})
    .nullable(),
  asset: z
    .object({
      _id: z.string(),
      url: z.string(),
      width: z.number().nullable(),
      height: z.number().nullable(),
      lqip: z.string().nullable(),
    })
    .nullable(),
})

export const articleCardShape = z.object({
  _id: z.string(),
  _type: z.literal('article'),
  headline: z.string(),
  slug: z.string(),
  kicker: z.string().nullable(),
  description: z.string().nullable(),
  datePublished: dateShape,
  image: imageShape.nullable(),
  status: statusShape,
})

export const eventCardShape = eventShape.extend({
  kind: termShape(eventKinds),
  startDate: dateShape.nullable(),
  endDate: dateShape.nullable(),
  place: z.string().nullable(),
})

export const quotesShape = z.array(
  z.object({
    quote: z.string(),
    article: z.object({
      _id: z.string(),
      _type: z.literal('article'),
      headline: z.string(),
      slug: z.string(),
    }),
  }),
)

export const alternateNamesShape = z.array(
  z.object({
    _key: z.string(),
    value: z.string(),
    kind: termShape(alternateNameKinds),
    language: z.string().nullable(),
  }),
)

export const identifiersShape = z.array(
  z.object({_key: z.string(), scheme: z.string(), value: z.string()}),
)

export const participationsShape = z.array(
  z.object({event: eventCardShape, roles: z.array(z.string())}),
)

function cardShape<const Type extends string>(type: Type) {
  return z.object({
    _id: z.string(),
    _type: z.literal(type),
    name: z.string(),
    slug: z.string(),
    status: statusShape,
  })
}
