import {publishedId, targetOf} from './read.ts'
import type {DocumentRule} from './types.ts'

/** An event remembers another one. */
export const notOwnCommemoration: DocumentRule = {
  name: 'notOwnCommemoration',
  level: 'error',
  appliesTo: ['event'],
  check(document) {
    if (targetOf(document.commemorates) !== publishedId(document._id)) return []
    const message = 'This is the event itself. Choose the earlier event that it remembers.'
    return [{path: ['commemorates'], message}]
  },
}
