import {z} from 'zod'
import {publishedId} from '../ids.ts'
import type {Read} from '../reader.ts'
import {attempt, type DecideSettings, type Planned} from './attempt.ts'
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
  const [left, kept] = [publishedId(ids.left), publishedId(ids.kept)]
  return attempt(settings, async (read) =>
    planUnite(
      await readToUnite(read, {left, kept}),
      {left, kept},
      {
        decidedAt: settings.now().toISOString(),
      },
    ),
  )
}

/** Notes for good that two documents are not one, and answers the open questions that ask it. */
export function separate(
  settings: DecideSettings,
  ids: {left: string; right: string},
): Promise<Decided> {
  const [left, right] = [publishedId(ids.left), publishedId(ids.right)]
  return attempt(settings, async (read) => {
    // Of two that somebody has united meanwhile one is gone, and that they are one stands.
    for (const id of [left, right]) {
      if (!(await isThere(read, id))) return refused(`There is no document ${id} any more.`)
    }
    return keepApart(read, {left, others: [right]}, settings.now().toISOString())
  })
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
  const [left, asked] = [review.subject._ref, review]
  if (!document) return keepApart(read, {left, others: candidatesOf(review), asked}, decidedAt)
  if (!(await isThere(read, document))) return refused(`There is no document ${document}.`)
  return keepApart(read, {left, others: [document], asked}, decidedAt)
}

/** Published, or as a draft, or in a release. */
function isThere(read: Read, id: string): Promise<boolean> {
  return read('count(*[sanity::versionOf($id)]) > 0', {id}, (answer) => z.boolean().parse(answer))
}

function candidatesOf({candidates}: StoredReview): string[] {
  return (candidates ?? []).map(({document}) => document._ref)
}

function refused(because: string): Planned {
  return {outcome: 'refused', because}
}
