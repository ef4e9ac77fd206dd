import {publishedId} from '../ids.ts'
import type {Plan, SanityDocument} from '../types.ts'
import type {NameOf} from './describeValue.ts'

/** What people call a document. */
export function calledOf({_id, headline, name}: SanityDocument): string {
  return String(headline ?? name ?? _id)
}

/** What the documents are called that a plan changes or compares with. */
export function namesIn({documents, resolutions}: Plan): NameOf {
  const candidates = resolutions.flatMap(({entities}) =>
    entities.flatMap((each) => each.candidates),
  )
  const names = new Map(candidates.map(({documentId, name}) => [documentId, name]))
  for (const {document} of documents) names.set(publishedId(document._id), calledOf(document))
  return (id) => names.get(id)
}
