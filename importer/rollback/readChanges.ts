import {z} from 'zod'
import {type Changes, unpackedText} from '../plan/index.ts'
import type {Read} from '../reader.ts'

/** What one transaction of a run did, as it was written down with it. */
export type Change = Changes & {
  _id: string
  part: number
  order: number
  /** The ids of pictures. */
  uploaded: string[]
}

/** As many are read at once; each may be as large as a transaction. */
const PAGE = 20

/** What a run did, transaction by transaction, in the order in which they were planned. */
export async function* readChanges(read: Read, run: string): AsyncGenerator<Change> {
  let last = {part: 0, order: 0, id: ''}
  for (;;) {
    const page = await read(CHANGES, {run, ...last, page: PAGE}, (answer) =>
      z.array(change).parse(answer),
    )
    yield* page
    const end = page.at(-1)
    if (!end || page.length < PAGE) return
    last = {part: end.part, order: end.order, id: end._id}
  }
}

const CHANGES = `*[_type == "importChange" && run == $run && (part > $part || (part == $part && (order > $order || (order == $order && _id > $id))))]
  | order(part, order, _id) [0...$page] {_id, part, order, created, updated, deleted, records, uploaded}`

const document = z.looseObject({_id: z.string(), _type: z.string()})
const fields = z.record(
  z.string(),
  z.object({before: z.unknown().optional(), after: z.unknown().optional()}),
)

const change: z.ZodType<Change> = z.object({
  _id: z.string(),
  part: z.number(),
  order: z.number(),
  created: listOf(
    z.object({id: z.string(), type: z.string(), fields: z.record(z.string(), z.string())}),
  ),
  updated: listOf(z.object({id: z.string(), type: z.string(), fields})),
  deleted: listOf(document),
  records: listOf(z.object({id: z.string(), before: document.exactOptional()})),
  uploaded: listOf(z.string()),
})

/** Kept as JSON text, or not at all where there is none of the kind. */
function listOf<Member>(member: z.ZodType<Member>) {
  return z
    .string()
    .nullable()
    .transform((text): unknown => (text === null ? [] : JSON.parse(unpackedText(text))))
    .pipe(z.array(member))
}
