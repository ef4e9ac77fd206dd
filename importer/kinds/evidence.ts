import {evidenceKey, fieldEvidenceKey} from '../keys.ts'
import type {Evidence, Mention} from '../types.ts'
import {type Reference, weakReference} from './references.ts'
import type {Told} from './told.ts'

export type EvidenceObject = {
  _type: 'evidence'
  _key: string
  article: Reference
  blockKey: string
  quote: string
  start: number
  end: number
  confidence: number
  method: string
}

/** As many as a document keeps of one fact (MODEL.md). */
const MOST = 10

/** Quotations that support a fact, the strongest first, each passage once. */
export function evidenceOf(found: readonly Evidence[], told: Told): EvidenceObject[] {
  return strongest(found.map((evidence) => evidenceObject(evidence, told)))
}

/** The strongest of what one or several articles say; of equals, those that were there first. */
export function strongest<Kept extends {_key: string; confidence: number}>(
  evidence: readonly Kept[],
): Kept[] {
  const passages = new Map<string, Kept>()
  for (const each of evidence) if (!passages.has(each._key)) passages.set(each._key, each)
  return [...passages.values()].sort((one, two) => two.confidence - one.confidence).slice(0, MOST)
}

/** The evidence for fields that are no lists: their members could not hold their own. Fields without any are left out. */
export function fieldEvidence(found: Record<string, readonly Evidence[]>, told: Told) {
  return Object.entries(found)
    .filter(([, evidence]) => evidence.length > 0)
    .map(([field, evidence]) => ({
      _type: 'fieldEvidence',
      _key: fieldEvidenceKey(field),
      field,
      evidence: evidenceOf(evidence, told),
    }))
}

/**
 * Where the article names the entity, as evidence for `name`; where it only describes it, for `kind`: its name was made
 * for it. One passage of an article is enough; ten would crowd out the other articles'.
 */
export function namingEvidence(mentions: readonly Mention[]): Record<string, Mention[]> {
  const names = mentions.filter(({form}) => form === 'name')
  const [best] = (names.length > 0 ? names : [...mentions]).sort(
    (one, two) => two.confidence - one.confidence,
  )
  if (!best) return {}
  return best.form === 'name' ? {name: [best]} : {kind: [best]}
}

function evidenceObject(evidence: Evidence, {articleId}: Told): EvidenceObject {
  const {block, quote, start, end, confidence, method} = evidence
  return {
    _type: 'evidence',
    _key: evidenceKey(articleId, block, start, end),
    article: weakReference(articleId),
    blockKey: block,
    quote,
    start,
    end,
    confidence,
    method,
  }
}
