import type {DocumentRule} from './types.ts'

/** An article comes from somebody. */
export const hasOrigin: DocumentRule = {
  name: 'hasOrigin',
  level: 'warning',
  appliesTo: ['article'],
  check({contributions, publisher, source}) {
    const contributed = Array.isArray(contributions) && contributions.length > 0
    if (contributed || publisher || source) return []
    const message =
      'Nobody is named for this article. Add a contributor or the publisher, so that readers know whose it is.'
    return [{path: ['contributions'], message}]
  },
}
