import {resolutionId} from '../ids.ts'
// Past its index, which brings the extractors along: this runs in a browser.
import {weakReference} from '../kinds/references.ts'
import type {SanityDocument} from '../types.ts'

/** A person's word on two documents, which every import obeys. Of two that are the same `left` is the one that went. */
export function judgement(
  word: 'same' | 'different',
  {left, right}: {left: string; right: string},
  decidedAt: string,
): SanityDocument {
  return {
    _id: resolutionId(left, right),
    _type: 'importResolution',
    judgement: word,
    left: weakReference(left),
    right: weakReference(right),
    decidedAt,
  }
}
