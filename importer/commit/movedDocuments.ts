import {z} from 'zod'
import {chunks} from '../chunks.ts'
import {isBookkeeping} from '../ids.ts'
import type {Read} from '../reader.ts'
import type {Mutation} from '../types.ts'

/** What of the documents that some mutations are meant for is not as it was when they were planned, each in a few words. */
export async function movedDocuments(
  read: Read,
  mutations: readonly Mutation[],
): Promise<string[]> {
  const expected = new Map(mutations.flatMap(expectation))
  const moved: string[] = []
  for (const some of chunks([...expected])) {
    const ids = some.map(([id]) => id)
    const found = await read(STANDING, {ids}, (answer) => z.array(standing).parse(answer))
    const byId = new Map(found.map((each) => [each._id, each]))
    for (const [id, revision] of some) {
      const live = byId.get(id)
      if (live?._rev === revision) continue
      if (!live) moved.push(`${id} (deleted)`)
      else moved.push(`${live._type} “${live.name ?? id}”${revision ? '' : ' (there already)'}`)
    }
  }
  return moved
}

/** The revision that a document has to have; none for one that may not be there. */
function expectation(mutation: Mutation): Array<[string, string | undefined]> {
  if ('create' in mutation && !isBookkeeping(mutation.create._id)) {
    return [[mutation.create._id, undefined]]
  }
  if ('patch' in mutation && mutation.patch.ifRevisionID) {
    return [[mutation.patch.id, mutation.patch.ifRevisionID]]
  }
  return []
}

const STANDING = '*[_id in $ids] {_id, _type, _rev, "name": coalesce(headline, name)}'
const standing = z.object({
  _id: z.string(),
  _type: z.string(),
  _rev: z.string(),
  name: z.string().nullable(),
})
