import {strongReferences} from '../plan/index.ts'
import {nameOf, type Standing} from './standing.ts'
import type {Survey} from './survey.ts'

/** Why a document that a run created is not deleted. */
export type Stay = {document: Standing; because: string; fields?: string[]}

/**
 * What a run created and what has to stay: somebody has changed it since, has a draft of it, or refers to it strongly from
 * something that stays.
 */
export function staying({created, drafts, others, updated}: Survey): Map<string, Stay> {
  const stays = new Map<string, Stay>()
  for (const [id, {changed: fields, ...document}] of created) {
    if (fields.length > 0) stays.set(id, {document, because: 'it was changed since', fields})
    else if (drafts.has(`drafts.${id}`)) stays.set(id, {document, because: 'it has a draft'})
  }
  const holders = [
    ...others,
    ...updated.map(({document}) => ({
      name: nameOf(document),
      references: strongReferences(document),
    })),
    ...[...stays.values()].map(({document}) => document),
  ]
  for (let holder = holders.pop(); holder; holder = holders.pop()) {
    for (const id of holder.references) {
      const held = created.get(id)
      if (!held || stays.has(id)) continue
      const {changed: _, ...document} = held
      stays.set(id, {document, because: `${holder.name} refers to it`})
      holders.push(document)
    }
  }
  return stays
}
