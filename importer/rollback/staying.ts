import {calledOf} from '../describe/index.ts'
import {isDraft, publishedId} from '../ids.ts'
import {strongReferences} from '../plan/index.ts'
import type {Standing} from './standing.ts'
import type {Survey} from './survey.ts'

/** Why a document that a run created is not deleted. */
export type Stay = {document: Standing; because: string; fields?: string[]}

/** The record of that run would say that all of it is there. */
export const LATER = 'a later run has imported it as well'

/**
 * What a run created and what has to stay: somebody has changed it since, has a draft of it, or refers to it strongly from
 * something that stays; or another run has imported its source since.
 */
export function staying({created, twins, later, others, updated}: Survey): Map<string, Stay> {
  const stays = new Map<string, Stay>()
  for (const [id, {changed: fields, ...document}] of created) {
    if (fields.length > 0) stays.set(id, {document, because: 'it was changed since', fields})
    else if (later.has(publishedId(id))) stays.set(id, {document, because: LATER})
  }
  for (const twin of twins) {
    const document = created.get(publishedId(twin.id)) ?? twin
    const because = isDraft(twin.id) ? 'it has a draft' : 'it was published'
    if (!stays.has(document.id)) stays.set(document.id, {document, because})
  }
  const holders = [
    ...others,
    ...updated.map(({document}) => ({
      name: calledOf(document),
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
