import {z} from 'zod'
import {chunks} from '../chunks.ts'
import {publishedId} from '../ids.ts'
import {isRecord} from '../plan/index.ts'
import type {Read} from '../reader.ts'
import type {SanityDocument} from '../types.ts'
import type {Survey} from './survey.ts'

/** A survey without what would come back to an address that another document has been given meanwhile. */
export async function withoutTaken(read: Read, found: Survey): Promise<Survey> {
  const holders = await holdersOf(read, found.deleted.flatMap(slugOf))
  const isTaken = (document: SanityDocument): boolean =>
    holders.some(
      ({_id, _type, slug}) =>
        _type === document._type &&
        slugOf(document).includes(slug) &&
        publishedId(_id) !== publishedId(document._id) &&
        !found.created.has(_id),
    )
  return {
    ...found,
    deleted: found.deleted.filter((document) => !isTaken(document)),
    taken: found.deleted.filter(isTaken),
  }
}

type Holder = z.infer<typeof holder>

async function holdersOf(read: Read, slugs: string[]): Promise<Holder[]> {
  const holders: Holder[] = []
  for (const some of chunks(slugs)) {
    holders.push(...(await read(HOLDERS, {slugs: some}, (answer) => z.array(holder).parse(answer))))
  }
  return holders
}

function slugOf({slug}: SanityDocument): string[] {
  return isRecord(slug) && typeof slug.current === 'string' ? [slug.current] : []
}

const HOLDERS = '*[slug.current in $slugs] {_id, _type, "slug": slug.current}'
const holder = z.object({_id: z.string(), _type: z.string(), slug: z.string()})
