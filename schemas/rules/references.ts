import {entityTypes, partyTypes} from '../types.ts'
import {isRecord, membersOf, targetOf} from './read.ts'
import type {CheckedDocument, Path} from './types.ts'

/** A reference in a document, with what it may point to. */
export type FoundReference = {
  target: string
  path: Path
  types: readonly string[]
  /** Weak references tie entities to running text: they may point nowhere, and are flagged then. */
  weak: boolean
  /** The kind that the referenced organization must be of. */
  kind?: 'state'
}

/** Every reference of the content model that a document holds, but for those in evidence. */
export function referencesOf(document: CheckedDocument): FoundReference[] {
  return PLACES.flatMap(({at, ...rest}) =>
    find(document, at).flatMap(({value, path}) => {
      const target = targetOf(value)
      return target ? [{target, path, ...rest}] : []
    }),
  )
}

/** `[]` steps into the members of an array. The same fields as in documents/ and objects/; a test compares them. */
export const PLACES: (Omit<FoundReference, 'target' | 'path'> & {at: string})[] = [
  {at: 'contributions[].contributor', types: partyTypes, weak: false},
  {at: 'publisher', types: ['organization'], weak: false},
  {at: 'body[].markDefs[].entity', types: entityTypes, weak: true},
  {at: 'about[]', types: entityTypes, weak: true},
  {at: 'dateline.country', types: ['organization'], weak: true, kind: 'state'},
  {at: 'affiliations[].organization', types: ['organization'], weak: false},
  {at: 'relations[].person', types: ['person'], weak: false},
  {at: 'nationality[]', types: ['organization'], weak: false, kind: 'state'},
  {at: 'parentOrganization', types: ['organization'], weak: false},
  {at: 'memberOf[]', types: ['organization'], weak: false},
  {at: 'location.country', types: ['organization'], weak: true, kind: 'state'},
  {at: 'superEvent', types: ['event'], weak: false},
  {at: 'commemorates', types: ['event'], weak: false},
  {at: 'participants[].party', types: partyTypes, weak: false},
]

type Found = {value: Record<string, unknown>; path: Path}

function find(document: CheckedDocument, at: string): Found[] {
  return at
    .split('.')
    .reduce<Found[]>(
      (found, step) => found.flatMap((parent) => inside(parent, step)),
      [{value: document, path: []}],
    )
}

function inside({value, path}: Found, step: string): Found[] {
  if (step.endsWith('[]')) {
    return membersOf(value, step.slice(0, -2)).map((member) => ({
      value: member.value,
      path: [...path, ...member.path],
    }))
  }
  const child = value[step]
  return isRecord(child) ? [{value: child, path: [...path, step]}] : []
}
