import {membersOf, publishedId, targetOf} from './read.ts'
import type {DocumentRule} from './types.ts'

/** Nobody is their own relative. */
export const notOwnRelative: DocumentRule = {
  name: 'notOwnRelative',
  level: 'error',
  appliesTo: ['person'],
  check(document) {
    return membersOf(document, 'relations')
      .filter(({value}) => targetOf(value.person) === publishedId(document._id))
      .map(({path}) => ({
        path: [...path, 'person'],
        message: 'This is the person itself. Choose the other person, or remove the relation.',
      }))
  },
}
