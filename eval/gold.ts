import {z} from 'zod'

/** One article and what librarians wrote down of it, after the guidelines that the annotations extractor reads too. */
export type GoldArticle = {id: string; text: string; gold: Gold}

const surface = z.union([
  z.string(),
  /** Only these occurrences of it, counted from 1. */
  z.object({surface: z.string(), nth: z.array(z.int().positive())}),
])

const goldEntity = z.object({
  id: z.string(),
  type: z.enum(['person', 'organization', 'place', 'event', 'other']),
  kind: z.string().optional(),
  name: z.string(),
  surfaces: z.array(surface),
  startDate: z.string().optional(),
  /** Of events: a newsroom's archive would be wrong without it. */
  core: z.boolean().optional(),
})

const goldRelation = z.object({
  subject: z.string(),
  predicate: z.string(),
  object: z.string(),
  role: z.string().optional(),
})

const gold = z.object({entities: z.array(goldEntity), relations: z.array(goldRelation)})

export type Gold = z.infer<typeof gold>
export type GoldEntity = z.infer<typeof goldEntity>
export type GoldRelation = z.infer<typeof goldRelation>

/** What a `<id>.gold.json` says; a file that is not that is named, with what is wrong in it. */
export function readGold(json: string, name: string): Gold {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (cause) {
    throw new Error(`${name} is not JSON`, {cause})
  }
  const read = gold.safeParse(value)
  if (read.success) return read.data
  throw new Error(`${name} is not an annotation: ${z.prettifyError(read.error)}`)
}

/** The words of a surface, whichever way it is written. */
export function surfaceText(of: GoldEntity['surfaces'][number]): string {
  return typeof of === 'string' ? of : of.surface
}
