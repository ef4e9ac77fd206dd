import {z} from 'zod'
import {calledOf} from '../describe/index.ts'
import {strongReferences} from '../plan/index.ts'
import type {Read} from '../reader.ts'
import type {SanityDocument} from '../types.ts'

/** A document as far as undoing a run has to know it. */
export type Standing = {
  id: string
  type: string
  name: string
  revision: string | undefined
  /** The ids that it refers to strongly. */
  references: string[]
}

export function standing(document: SanityDocument): Standing {
  const {_id: id, _type: type, _rev: revision} = document
  const references = strongReferences(document)
  return {id, type, name: calledOf(document), revision, references}
}

/** The documents of these ids that there are. */
export async function documentsById(
  read: Read,
  ids: string[],
): Promise<Map<string, SanityDocument>> {
  const found = await read('*[_id in $ids]', {ids}, (answer) => z.array(document).parse(answer))
  return new Map(found.map((each) => [each._id, each]))
}

const document = z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string()})
