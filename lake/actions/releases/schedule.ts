import {z} from 'zod'
import type {ActionKind} from '../action.ts'
import {documentIdOf, neededRelease, releaseId} from './release.ts'

const body = z.object({releaseId, publishAt: z.iso.datetime({offset: true})})
const undoing = z.object({releaseId})

/** Lets a release publish itself at a time. Until then its documents are locked. A time that has passed means at once. */
export const scheduleRelease: ActionKind<z.infer<typeof body>> = {
  body,
  bySystem: true,
  mutations({releaseId: name, publishAt}, documents) {
    neededRelease(documents, name, ['active'], 'scheduled')
    const set = {state: 'scheduled', publishAt: new Date(publishAt).toISOString()}
    return [{patch: {id: documentIdOf(name), set, unset: ['error']}}]
  },
}

/** Takes that back. */
export const unscheduleRelease: ActionKind<z.infer<typeof undoing>> = {
  body: undoing,
  bySystem: true,
  mutations({releaseId: name}, documents) {
    neededRelease(documents, name, ['scheduled'], 'unscheduled')
    return [{patch: {id: documentIdOf(name), set: {state: 'active'}, unset: ['publishAt']}}]
  },
}

const failure = z.object({releaseId, message: z.string()})

/** A release that could not be published at its time is active again, and says why. */
export const failSchedule: ActionKind<z.infer<typeof failure>> = {
  body: failure,
  bySystem: true,
  mutations({releaseId: name, message}, documents) {
    neededRelease(documents, name, ['scheduled'], 'given up')
    const set = {state: 'active', error: {message}}
    return [{patch: {id: documentIdOf(name), set, unset: ['publishAt']}}]
  },
}
