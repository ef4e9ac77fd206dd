import type {Path} from '@sanity/types'
import type {DocumentType} from '../types.ts'

/** A document as the Content Lake gives it. Nothing is known of its fields yet: to judge them is what rules are for. */
export type CheckedDocument = {_id: string; _type: string; [field: string]: unknown}

/** What rules ask of the documents around the one that they check. */
export type Lookup = {
  /** What is known of each of these ids (published ids), published or draft; no entry for one that does not exist. */
  find(ids: string[]): Promise<Map<string, Known>>
  /** Published ids of the documents of this type whose slug, now or formerly, is one of these; by slug. */
  slugHolders(type: string, slugs: string[]): Promise<Map<string, string[]>>
}

/** `parent` is the document that it is a part of: `superEvent` of an event, `parentOrganization` of an organization. */
export type Known = {type: string; name?: string; kind?: string; parent?: string}

export type {Path}

/** What is wrong and what would be right, at the field where an editor would mend it. */
export type Complaint = {path: Path; message: string}

/**
 * One thing that must hold across the fields of a document, or between documents. What concerns one field alone is
 * said at that field.
 */
export type DocumentRule = {
  name: string
  /** An error keeps a document from being published or imported; a warning does not. */
  level: 'error' | 'warning'
  appliesTo: readonly DocumentType[]
  check(document: CheckedDocument, lookup: Lookup): Complaint[] | Promise<Complaint[]>
}
