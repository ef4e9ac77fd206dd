/** A document as the lake keeps it. The lake knows none by type: every attribute but these five is the caller's. */
export type LakeDocument = {
  _id: string
  _type: string
  _rev: string
  _createdAt: string
  _updatedAt: string
  [attribute: string]: unknown
}

/** Attributes of a document that has not been stamped with a revision and times yet. */
export type Attributes = {_id: string; _type: string; [attribute: string]: unknown}

/** JSON that nobody has looked into yet, as an object. Arrays are not records. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a document is a version whose release is to unpublish it. */
export function isToBeUnpublished({_id, _system}: LakeDocument): boolean {
  return _id.startsWith('versions.') && isRecord(_system) && _system.delete === true
}
