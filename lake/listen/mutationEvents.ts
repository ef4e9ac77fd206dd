import type {LakeDocument} from '../documents/index.ts'
import {encodePatch, type MendozaPatch} from '../mendoza/index.ts'
import type {Change, Transaction} from '../store/index.ts'
import type {Frame} from './frame.ts'
import type {ListenRequest, Matches} from './listener.ts'

type Transition = 'appear' | 'update' | 'disappear'

/**
 * What one listener is told of a transaction: one event a document. `transactionTotalEvents` counts the events for THIS
 * listener; the Studio holds a document back until it has seen that many.
 */
export function mutationEvents(
  transaction: Transaction,
  matches: Matches,
  request: ListenRequest,
): Frame[] {
  const seen = transaction.changes.flatMap((change) => {
    const transition = transitionOf(change, matches)
    return transition ? {change, transition} : []
  })
  return seen.map(({change, transition}, index) => {
    const eventId = `${transaction.id}#${change.documentId}`
    return {
      event: 'mutation',
      id: eventId,
      data: {
        eventId,
        documentId: change.documentId,
        transactionId: transaction.id,
        transition,
        identity: transaction.author,
        ...(change.before && {previousRev: change.before._rev}),
        // A deletion has one too: the Studio chains events by these.
        resultRev: transaction.id,
        timestamp: transaction.timestamp,
        visibility: 'query',
        transactionTotalEvents: seen.length,
        transactionCurrentEvent: index + 1,
        ...details(change, request),
      },
    }
  })
}

function transitionOf({before, after}: Change, matches: Matches): Transition | undefined {
  const [matched, match] = [before && matches(before), after && matches(after)]
  if (match) return matched ? 'update' : 'appear'
  return matched ? 'disappear' : undefined
}

function details(change: Change, request: ListenRequest) {
  const {before, after, mutations} = change
  return {
    ...(request.includeMutations && {mutations}),
    ...(request.includeEffects && {effects: effectsOf(change)}),
    ...(request.includeResult && after && {result: after}),
    ...(request.includePreviousRevision && before && {previous: before}),
  }
}

/** A change as patches, there and back. */
export type Effects = {apply: MendozaPatch; revert: MendozaPatch}

const knownEffects = new WeakMap<Change, Effects>()

/** Made once for all who listen. Revisions are not part of it: an event carries them beside it. */
export function effectsOf(change: Change): Effects {
  const known = knownEffects.get(change)
  if (known) return known
  const [before, after] = [withoutRevision(change.before), withoutRevision(change.after)]
  const effects = {apply: encodePatch(before, after), revert: encodePatch(after, before)}
  knownEffects.set(change, effects)
  return effects
}

function withoutRevision(document: LakeDocument | undefined): Record<string, unknown> | undefined {
  if (!document) return undefined
  const {_rev, ...content} = document
  return content
}
