import {calledOf} from '../describe/index.ts'
import {publishedId} from '../ids.ts'
import type {SanityDocument} from '../types.ts'
import {LATER, type Stay} from './staying.ts'
import type {Survey} from './survey.ts'

/** What is kept as it is, for people: the document, why, and the fields in question where there are some. */
export type Kept = {id: string; type: string; name: string; because: string; fields?: string[]}

const LEADS_NOWHERE = 'what it refers to is not there any more; it stays deleted'
const TAKEN = 'another document has its address by now; it stays deleted'

export function keptOf(
  stays: ReadonlyMap<string, Stay>,
  {updated, orphans, taken, later}: Survey,
): Kept[] {
  const stayed = [...stays.values()].map(({document: {id, type, name}, because, fields}) => ({
    id,
    type,
    name,
    because,
    ...(fields ? {fields} : {}),
  }))
  const changed = updated.flatMap(({document, changes}) => {
    const fields = changes.filter(({outcome}) => outcome === 'kept').map(({field}) => field)
    const because = later.has(publishedId(document._id)) ? LATER : 'it was changed since'
    return fields.length === 0 ? [] : [{...named(document), because, fields}]
  })
  return [
    ...stayed,
    ...changed,
    ...orphans.map((document) => ({...named(document), because: LEADS_NOWHERE})),
    ...taken.map((document) => ({...named(document), because: TAKEN})),
  ]
}

function named(document: SanityDocument) {
  return {id: document._id, type: document._type, name: calledOf(document)}
}
