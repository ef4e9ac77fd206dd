import {digest} from './digest.ts'

/**
 * Every `_key` that the importer writes, one recipe per array: a hash of what identifies the member, so that the same
 * fact always has the same key and a re-import finds what it wrote before, wherever an editor has moved it.
 * Where a member may repeat, the number of its occurrence is part of what identifies it.
 */

/** A paragraph: its text. A text that repeats (a refrain, a row of asterisks) counts its occurrences from 0. */
export function blockKey(text: string, occurrence: number): string {
  return key('block', text, occurrence)
}

/** A piece of a paragraph between two marks: its place. */
export function spanKey(block: string, place: number): string {
  return key('span', block, place)
}

/** An inline mention: its entity, and which of this entity's mentions in the block it is. */
export function mentionKey(block: string, entityId: string, occurrence: number): string {
  return key('mention', block, entityId, occurrence)
}

/** An inline link: its address, and which of the links there in the block it is. */
export function linkKey(block: string, href: string, occurrence: number): string {
  return key('link', block, href, occurrence)
}

/** A picture in a text: its asset. */
export function imageKey(assetId: string, occurrence: number): string {
  return key('image', assetId, occurrence)
}

/** A quotation that supports a fact: where it stands. */
export function evidenceKey(articleId: string, block: string, start: number, end: number): string {
  return key('evidence', articleId, block, start, end)
}

export function fieldEvidenceKey(field: string): string {
  return key('fieldEvidence', field)
}

/** Two roles in one organization are two affiliations. */
export function affiliationKey(organizationId: string, roleName: string): string {
  return key('affiliation', organizationId, roleName.toLowerCase())
}

export function relationKey(personId: string, relationship: string): string {
  return key('relation', personId, relationship)
}

export function participationKey(partyId: string, role: string): string {
  return key('participation', partyId, role.toLowerCase())
}

export function contributionKey(printedName: string, role: string): string {
  return key('contribution', printedName, role)
}

export function alternateNameKey(value: string): string {
  return key('alternateName', value)
}

export function identifierKey(scheme: string, value: string): string {
  return key('identifier', scheme, value)
}

export function aboutKey(entityId: string): string {
  return key('about', entityId)
}

export function candidateKey(documentId: string): string {
  return key('candidate', documentId)
}

/** What a rule found; a rule finds one thing. */
export function matchEvidenceKey(rule: string): string {
  return key('matchEvidence', rule)
}

/** A member that another of the same key contradicts, when two documents become one. */
export function apartKey(memberKey: string, documentId: string): string {
  return key('apart', memberKey, documentId)
}

/** A mention that a person set, and the pieces into which it cuts a span. */
export function setMentionKey(block: string, start: number, end: number, entityId: string): string {
  return key('setMention', block, start, end, entityId)
}

export function pieceKey(span: string, start: number): string {
  return key('piece', span, start)
}

// 48 bits: unique within an array, and short enough to read in a patch.
function key(...parts: Array<string | number>): string {
  return digest(parts, 12)
}
