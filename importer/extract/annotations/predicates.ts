import {relationships} from '../../../schemas/vocabularies.ts'

/** What is said of whom: a predicate, and between which types of entities it may stand. */
export const predicates = {
  affiliatedWith: {subjects: ['person'], objects: ['organization']},
  relatedTo: {subjects: ['person'], objects: ['person']},
  partOf: {subjects: ['organization'], objects: ['organization']},
  participantIn: {subjects: ['person', 'organization'], objects: ['event']},
  locatedIn: {subjects: ['organization', 'place', 'event'], objects: ['place', 'organization']},
  subEventOf: {subjects: ['event'], objects: ['event']},
  commemorates: {subjects: ['event'], objects: ['event']},
} satisfies Record<string, {subjects: string[]; objects: string[]}>

export type Predicate = keyof typeof predicates

export type Stated = {
  subject: string
  predicate: Predicate
  object: string
  role?: string | undefined
}

/** What in a relation does not fit the entities that it is said of; `types` has theirs, by id. */
export function misfits(
  {subject, predicate, object, role}: Stated,
  types: ReadonlyMap<string, string>,
): Array<{member: string; message: string}> {
  const {subjects, objects} = predicates[predicate]
  const misfit = (member: string, id: string, allowed: string[]) => {
    const type = types.get(id)
    if (type === undefined) return [{member, message: `“${id}” is no entity’s id`}]
    if (allowed.includes(type)) return []
    const message = `“${id}” is of type ${type}; expected ${allowed.join(' or ')}`
    return [{member, message}]
  }
  const kinds = relationships.map(({value}): string => value)
  const isStrange = predicate === 'relatedTo' && !kinds.includes(role ?? '')
  const found = [...misfit('subject', subject, subjects), ...misfit('object', object, objects)]
  if (subject === object) found.push({member: 'object', message: 'is the subject itself'})
  if (isStrange) found.push({member: 'role', message: `expected one of ${kinds.join(', ')}`})
  return found
}
