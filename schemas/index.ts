import {bookkeeping, bookkeepingObjects} from './bookkeeping/index.ts'
import {documents} from './documents/index.ts'
import {objects} from './objects/index.ts'

export {compareEdtf, type EdtfDate, formatEdtf, parseEdtf} from './dates.ts'
export {lookupOfClient, lookupOfDocuments} from './lookup.ts'
export {referencesOf} from './rules/references.ts'
export type {Complaint, Known, Lookup} from './rules/types.ts'
export {
  type DocumentType,
  documentTypes,
  type EntityType,
  entityTypes,
  partyTypes,
} from './types.ts'

/** The whole content model. Plain Node loads it: what needs React is attached in studio/. */
export const schemaTypes = [...documents, ...objects, ...bookkeeping, ...bookkeepingObjects]
