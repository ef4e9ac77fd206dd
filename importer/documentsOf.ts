import type {Plan, SanityDocument} from './types.ts'

/** The content of a plan, ordered by id: what `sanity dataset import` takes, one document a line. */
export function documentsOf({documents}: Plan): SanityDocument[] {
  return documents
    .filter(({outcome}) => outcome !== 'delete')
    .map(({document}) => document)
    .sort((one, two) => (one._id < two._id ? -1 : 1))
}
