import {documentTypes} from '../types.ts'
import {referencesOf} from './references.ts'
import type {DocumentRule} from './types.ts'

/**
 * Flags what points to nothing any more. Sanity checks strong references itself and skips weak ones, which an editor
 * may leave behind by deleting an entity that was recognised wrongly.
 */
export const pointsSomewhere: DocumentRule = {
  name: 'pointsSomewhere',
  level: 'warning',
  appliesTo: documentTypes,
  async check(document, lookup) {
    const references = referencesOf(document).filter(({weak}) => weak)
    if (references.length === 0) return []
    const known = await lookup.find([...new Set(references.map(({target}) => target))])
    return references
      .filter(({target}) => !known.has(target))
      .map(({target, path}) => ({
        path,
        message: `Points to ${target}, which does not exist (any more). Choose another one, or remove it.`,
      }))
  },
}
