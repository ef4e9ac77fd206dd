import {contentError, LakeError} from '../../errors.ts'
import type {Outcome} from './message.ts'

/** What a worker says of a failure, as the error that it was there. */
export function errorOf(outcome: LakeError | Exclude<Outcome, {type: 'answer'}>): Error {
  if (outcome instanceof LakeError) return outcome
  if (outcome.type === 'refusal') {
    return new LakeError(outcome.status, outcome.message, outcome.body)
  }
  const fault = new Error(outcome.message)
  if (outcome.stack !== undefined) fault.stack = outcome.stack
  return fault
}

/** No 5xx: clients would ask again, and again. */
export function tooLong(timeLimit: number): LakeError {
  return contentError(
    408,
    'queryTimeoutError',
    `The query took longer than ${timeLimit / 1000} s and was stopped. Narrow its filters, or slice its lists`,
  )
}

export function abandoned(): LakeError {
  return contentError(499, 'queryAbandonedError', 'Nobody waits for the answer to this query')
}

export function closing(): LakeError {
  return contentError(503, 'lakeClosedError', 'The lake was closed before the query was answered')
}
