import type {EntityType} from '../types.ts'
import type {Told} from './told.ts'

export type Reference = {
  _type: 'reference'
  _ref: string
  _weak?: true
  _strengthenOnPublish?: {type: EntityType; weak: true}
}

/**
 * A fact between entities. The Content Lake refuses a strong reference to what exists as a draft only. A weak one stays
 * weak when its own document is published, so that drafts may be published in any order; the next import of whoever says
 * it makes it strong, once its target is published.
 */
export function strongReference(id: string, type: EntityType, told: Told): Reference {
  if (!told.draftOnly.has(id)) return {_type: 'reference', _ref: id}
  return {_type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: {type, weak: true}}
}

/** Ties an entity to running text: either may be deleted without touching the other. */
export function weakReference(id: string): Reference {
  return {_type: 'reference', _ref: id, _weak: true}
}
