import {z} from 'zod'
import {membersIn} from '../../plan/member.ts'
import {same} from '../../plan/same.ts'
import type {SanityDocument} from '../../types.ts'
import {joined} from './joined.ts'
import {mentionKeys} from './mentionKeys.ts'
import {repointed} from './repointed.ts'
import type {Uniting} from './uniting.ts'

type Recorded = {id: string; type: string; fields: Record<string, unknown>}

const recorded = z.array(
  z.object({id: z.string(), type: z.string(), fields: z.record(z.string(), z.unknown())}),
)

export type RecordUnited = {
  contributions: string
  /** What the inline mentions of its article are called now. */
  keys: Map<string, string>
}

/**
 * What an import remembers of a source, as if it had known that the two are one: all it said of the one it said of the
 * other. Values that do not stand in the united document it has never said, so that nobody seems to have changed them.
 */
export function recordUnited(
  contributions: string,
  ids: Uniting,
  document: SanityDocument,
): RecordUnited {
  const said = recorded.parse(JSON.parse(contributions))
  const keys = mentionKeys(said.find(({type}) => type === 'article')?.fields.body, ids)
  const documents = new Map<string, Recorded>()
  for (const {id, type, fields} of said) {
    const now = repointed(fields, ids, keys)
    const isLeft = id === ids.left
    const each = {
      id: isLeft ? ids.kept : id,
      type,
      fields: isLeft ? standing(now, document) : now,
    }
    const before = documents.get(each.id)
    documents.set(each.id, before ? both(before, each, ids.left) : each)
  }
  return {contributions: JSON.stringify([...documents.values()]), keys}
}

function standing(fields: Recorded['fields'], document: SanityDocument): Recorded['fields'] {
  const stands = ([field, value]: [string, unknown]): boolean =>
    Array.isArray(value) || same(value, document[field])
  const kept = Object.fromEntries(Object.entries(fields).filter(stands))
  // What names it supports the document, whatever its title.
  const evidence = membersIn(fields.fieldEvidence).filter(
    ({field}) => field === 'name' || String(field) in kept,
  )
  return evidence.length > 0 ? {...kept, fieldEvidence: evidence} : kept
}

/** As the importer unites two entities of one article: the first one's word, and the lists of both. */
function both(one: Recorded, two: Recorded, from: string): Recorded {
  const lists = Object.entries(two.fields).flatMap(([field, value]) => {
    const before = membersIn(one.fields[field])
    return before.length > 0 ? [[field, joined([...before, ...membersIn(value)], from)]] : []
  })
  return {...one, fields: {...two.fields, ...one.fields, ...Object.fromEntries(lists)}}
}
