import {withPlainApostrophes} from '../extract/index.ts'
import {evidenceKey, fieldEvidenceKey} from '../keys.ts'
import type {Entity, Evidence, Mention} from '../types.ts'
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
 * for it. The passage that has the very name is best, for it shows what it is evidence of. One passage of an article is
 * enough; ten would crowd out the other articles'.
 */
export function namingEvidence({type, name, mentions}: Entity): Record<string, Mention[]> {
  const names = mentions.filter(({form}) => form === 'name')
  const whole = names.filter(({quote}) => isSpelt(quote, name))
  const [best] =
    [whole, names, mentions]
      .find((some) => some.length > 0)
      ?.toSorted((one, two) => two.confidence - one.confidence) ?? []
  if (!best) return {}
  // Of people nothing is known but a name, were it a part of one.
  return best.form === 'name' || type === 'person' ? {name: [best]} : {kind: [best]}
}

function isSpelt(quote: string, name: string): boolean {
  return withPlainApostrophes(quote) === withPlainApostrophes(name)
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
