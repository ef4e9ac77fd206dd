import {evidenceKey} from '../keys.ts'
import type {Evidence} from '../types.ts'
import {type Reference, weakReference} from './references.ts'

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

/** A passage of an article, as documents keep it. */
export function evidenceObject(evidence: Evidence, articleId: string): EvidenceObject {
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
