import {documentTypes} from '../types.ts'
import {referencesOf} from './references.ts'
import type {DocumentRule} from './types.ts'

/** A reference points to a document of a type, and an organization of a kind, that its field is meant for. */
export const referencedType: DocumentRule = {
  name: 'referencedType',
  level: 'error',
  appliesTo: documentTypes,
  async check(document, lookup) {
    const references = referencesOf(document)
    const known = await lookup.find([...new Set(references.map(({target}) => target))])
    return references.flatMap(({target, path, types, kind}) => {
      const found = known.get(target)
      if (!found) return []
      const name = `“${found.name ?? target}”`
      if (!types.includes(found.type)) {
        const message = `${name} is of type ${found.type}. Choose one of type ${types.join(' or ')}.`
        return [{path, message}]
      }
      if (kind && found.kind !== kind) {
        const message = `${name} is of kind ${found.kind ?? 'unknown'}. Choose an organization of kind ${kind}.`
        return [{path, message}]
      }
      return []
    })
  },
}
