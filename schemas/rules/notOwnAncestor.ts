import {publishedId, targetOf} from './read.ts'
import type {DocumentRule, Lookup} from './types.ts'

/** Nothing is a part of itself, however many steps away. */
export const notOwnAncestor: DocumentRule = {
  name: 'notOwnAncestor',
  level: 'error',
  appliesTo: ['event', 'organization'],
  async check(document, lookup) {
    const field = document._type === 'event' ? 'superEvent' : 'parentOrganization'
    const parent = targetOf(document[field])
    const steps = parent && (await stepsBackTo(publishedId(document._id), parent, lookup))
    if (!steps) return []
    const message =
      steps.length === 1
        ? `This is the ${document._type} itself. Choose the larger one that it is a part of.`
        : `Goes round in a circle: ${steps.join(' is part of ')}. Choose a larger ${document._type} that is not part of this one.`
    return [{path: [field], message}]
  },
}

/** The names of the steps from a parent up to `id`; undefined when they never reach it. */
async function stepsBackTo(
  id: string,
  parent: string,
  lookup: Lookup,
): Promise<string[] | undefined> {
  const steps: string[] = []
  const seen = new Set<string>()
  for (let at: string | undefined = parent; at && !seen.has(at); ) {
    if (at === id) return [...steps, 'this one']
    seen.add(at)
    const known = (await lookup.find([at])).get(at)
    steps.push(known?.name ?? at)
    at = known?.parent
  }
  return undefined
}
