import {publishedId} from '../ids.ts'
import {
  deletion,
  mutationsOf,
  noChanges,
  strongReferences,
  transactions,
  type Unit,
  waves,
} from '../plan/index.ts'
import type {Mutation, PlannedDocument, PlannedTransaction, SanityDocument} from '../types.ts'
import {type Kept, keptOf} from './kept.ts'
import type {Standing} from './standing.ts'
import {type Stay, staying} from './staying.ts'
import type {Survey} from './survey.ts'

export type RollbackPlan = {
  /** The run that is undone. */
  run: string
  /** Nothing is uploaded. */
  assets: []
  documents: PlannedDocument[]
  kept: Kept[]
  transactions: PlannedTransaction[]
}

/**
 * How to undo what is left of a run. What was deleted comes first, then what was updated, and at last what was created
 * goes, with whatever refers to it before it: no reference ever leads nowhere. The record of an article's import goes, or
 * becomes what it was, in the transaction in which the article does.
 */
export function planRollback(
  run: {id: string; part: number; undoes: string},
  found: Survey,
): RollbackPlan {
  const {created, updated, deleted, reviews} = found
  const stays = staying(found)
  const going = new Map([...created].filter(([id]) => !stays.has(id)))
  const records = recordsByArticle(found, stays)
  const withRecord = (unit: Unit, id: string): Unit => {
    const own = records.get(publishedId(id)) ?? []
    records.delete(publishedId(id))
    return {...unit, mutations: [...unit.mutations, ...own]}
  }
  const ordered = [
    ...recreations(deleted),
    updated.map((each) => withRecord(unitOf(mutationsOf(each)), each.document._id)),
    ...deletions(going, withRecord),
  ]
  const rest = [
    ...[...records.values()].map(unitOf),
    ...reviews.map((id) => unitOf([{delete: {id}}])),
  ]
  return {
    run: run.undoes,
    assets: [],
    documents: [...deleted.map(recreated), ...updated, ...[...going.values()].map(removed)],
    kept: keptOf(stays, found),
    transactions: transactions(run, [...ordered, rest]),
  }
}

type Going = Standing & {instead?: SanityDocument}

function recreated(document: SanityDocument): PlannedDocument {
  return {outcome: 'create', document, changes: []}
}

function removed({id: _id, type: _type, name, instead}: Going): PlannedDocument {
  const document = instead ?? {_id, _type, name}
  return {outcome: instead ? 'update' : 'delete', document, changes: []}
}

function unitOf(mutations: Mutation[]): Unit {
  return {mutations, changes: noChanges()}
}

function recreations(documents: SanityDocument[]): Unit[][] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  return waves([...byId.keys()].sort(), (id) => strongReferences(byId.get(id))).map((components) =>
    components.map((component) =>
      unitOf(component.flatMap((id) => byId.get(id) ?? []).map((create) => ({create}))),
    ),
  )
}

/** What refers goes before what it refers to; what stands in the place of a document that was deleted gives way to it. */
function deletions(
  going: ReadonlyMap<string, Going>,
  withRecord: (unit: Unit, id: string) => Unit,
): Unit[][] {
  const goingIds = [...going.keys()].sort()
  return waves(goingIds, (id) => going.get(id)?.references ?? [])
    .toReversed()
    .map((components) =>
      components.map((component) =>
        component.reduce((unit, id) => withRecord(unit, id), unitOf(component.flatMap(removal))),
      ),
    )

  function removal(id: string): Mutation[] {
    const document = going.get(id)
    if (document?.instead) return [{createOrReplace: document.instead}]
    return deletion(id, document?.revision)
  }
}

/** An article that stays keeps its record too: what its source said is the base of its next merge. */
function recordsByArticle({records}: Survey, stays: ReadonlyMap<string, Stay>) {
  const byArticle = new Map<string, Mutation[]>()
  for (const {id, articleId, before} of records) {
    if (stays.has(articleId) || stays.has(`drafts.${articleId}`)) continue
    const mutation: Mutation = before ? {createOrReplace: before} : {delete: {id}}
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), mutation])
  }
  return byArticle
}
