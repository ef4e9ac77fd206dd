import type {Attributes, LakeDocument} from '../documents/index.ts'

/** The document as this transaction leaves it. Times that came with it are kept, as an import needs. */
export function stamp(
  attributes: Attributes,
  transactionId: string,
  timestamp: string,
): LakeDocument {
  const {_id, _type, _rev: _, _createdAt, _updatedAt, ...rest} = attributes
  return {
    _id,
    _type,
    _rev: transactionId,
    _createdAt: typeof _createdAt === 'string' ? _createdAt : timestamp,
    _updatedAt: typeof _updatedAt === 'string' ? _updatedAt : timestamp,
    ...rest,
  }
}
