import {createHash} from 'node:crypto'

/**
 * What an answer to a query depends on, and what a transaction touches, in words that only the lake understands. One
 * word for a whole dataset: every change renews every answer. That is right, if more than is needed.
 */
export function syncTags(dataset: string): string[] {
  return [`s1:${createHash('sha1').update(dataset).digest('base64url').slice(0, 8)}`]
}
