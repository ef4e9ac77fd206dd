import {publishedId} from '../ids.ts'
import type {Read} from '../reader.ts'
import {attempt, type DecideSettings, type Planned} from './attempt.ts'
import {decodeDocuments} from './document.ts'
import {keepApart} from './keepApart.ts'
import {linkPassage} from './linkPassage.ts'
import {readReview, type StoredReview} from './readReview.ts'
import {settled} from './settled.ts'
import {takeTheirs} from './takeTheirs.ts'
import {type Decided, type Decision, decisionsOn} from './types.ts'
import {planUnite, readToUnite} from './unite/index.ts'

/** Answers a question of an import, in one transaction. */
export function decide(settings: DecideSettings, id: string, decision: Decision): Promise<Decided> {
  return attempt(settings, async (read) => {
    const review = await readReview(read, id)
    if (!review) return refused(`There is no review ${id}.`)
    if (review.state === 'decided') {
      return refused(`This was decided already: ${review.decision ?? 'it does not say how.'}`)
    }
    const allowed = decisionsOn[review.kind]
    if (!allowed.includes(decision.decision)) {
      return refused(`“${decision.decision}” does not answer this; ${allowed.join(' or ')} does.`)
    }
    return planDecision(review, decision, read, settings.now().toISOString())
  })
}

/** Unites two documents that nobody has asked about: `left` goes into `kept`. */
export function unite(
  settings: DecideSettings,
  ids: {left: string; kept: string},
): Promise<Decided> {
  return attempt(settings, async (read) =>
    planUnite(await readToUnite(read, ids), ids, {decidedAt: settings.now().toISOString()}),
  )
}

/** Notes for good that two documents are not one, and answers the open questions that ask it. */
export function separate(
  settings: DecideSettings,
  ids: {left: string; right: string},
): Promise<Decided> {
  const {left, right} = ids
  return attempt(settings, (read) =>
    keepApart(read, {left, others: [right]}, settings.now().toISOString()),
  )
}

async function planDecision(
  review: StoredReview,
  decision: Decision,
  read: Read,
  decidedAt: string,
): Promise<Planned> {
  const document =
    'document' in decision && decision.document ? publishedId(decision.document) : undefined
  switch (decision.decision) {
    case 'same':
      return review.kind === 'mention'
        ? linkPassage(review, document, read, decidedAt)
        : planSame(review, document, read, decidedAt)
    case 'different':
      return planDifferent(review, document, read, decidedAt)
    case 'mine':
      return settled(review, 'Kept what stands.', decidedAt)
    case 'theirs':
      return takeTheirs(review, read, decidedAt)
    case 'dismiss':
      return settled(review, 'Left as plain text.', decidedAt)
  }
}

/** Also as a document that nobody thought of: whoever decides may know better. */
async function planSame(
  review: StoredReview,
  document: string | undefined,
  read: Read,
  decidedAt: string,
): Promise<Planned> {
  const [only, ...others] = candidatesOf(review)
  const kept = document ?? (others.length === 0 ? only : undefined)
  if (!kept) return refused(`Name which of them it is: ${candidatesOf(review).join(', ')}.`)
  const ids = {left: review.subject._ref, kept}
  return planUnite(await readToUnite(read, ids), ids, {decidedAt, review: review._id})
}

/** From whoever is named; from all candidates, of which some may be gone by now, where nobody is. */
async function planDifferent(
  review: StoredReview,
  document: string | undefined,
  read: Read,
  decidedAt: string,
): Promise<Planned> {
  const left = review.subject._ref
  if (!document) return keepApart(read, {left, others: candidatesOf(review)}, decidedAt)
  const [found] = await read('*[sanity::versionOf($id)]', {id: document}, decodeDocuments)
  if (!found) return refused(`There is no document ${document}.`)
  return keepApart(read, {left, others: [document]}, decidedAt)
}

function candidatesOf({candidates}: StoredReview): string[] {
  return (candidates ?? []).map(({document}) => document._ref)
}

function refused(because: string): Planned {
  return {outcome: 'refused', because}
}
