// Past the index, which brings the extractors along: a browser asks too.

import {candidateKey, matchEvidenceKey} from '../keys.ts'
import {evidenceObject} from '../kinds/evidenceObject.ts'
import {weakReference} from '../kinds/references.ts'
import type {Candidate, Review, SanityDocument} from '../types.ts'

/** A question as the dataset keeps it. Values are JSON text, for references in them would count as references. */
export function reviewDocument(review: Review, run: string | undefined): SanityDocument {
  const {id, kind, subject, article} = review
  return {
    _id: id,
    _type: 'importReview',
    kind,
    state: 'open',
    ...(run ? {run} : {}),
    subject: weakReference(subject),
    ...(article ? {article: weakReference(article)} : {}),
    ...asked(review),
  }
}

function asked(review: Review): Record<string, unknown> {
  switch (review.kind) {
    case 'match':
      return {candidates: review.candidates.map(candidate)}
    case 'conflict':
      return {
        field: review.field,
        ...(review.live === undefined ? {} : {live: JSON.stringify(review.live)}),
        ...(review.imported === undefined ? {} : {imported: JSON.stringify(review.imported)}),
      }
    case 'mention':
      return {
        evidence: [evidenceObject(review.mention, review.subject)],
        entityType: review.mention.type,
      }
  }
}

function candidate({documentId, score, evidence}: Candidate) {
  return {
    _type: 'importCandidate',
    _key: candidateKey(documentId),
    document: weakReference(documentId),
    score,
    evidence: evidence.map((each) => ({
      _type: 'matchEvidence',
      _key: matchEvidenceKey(each.rule),
      ...each,
    })),
  }
}
