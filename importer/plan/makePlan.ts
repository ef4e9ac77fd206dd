import {articleId, publishedId} from '../ids.ts'
import type {Told} from '../kinds/index.ts'
import type {Plan, PlannedDocument, Resolution, SourceOutcome} from '../types.ts'
import {countsOf, type Run, recordMutation, runMutation} from './bookkeeping.ts'
import type {MergedBatch} from './mergeDocuments.ts'
import {type SlugHolders, withSlugs} from './slugs.ts'
import {entityWaves, mutationsOf, transactions, type Unit} from './transactions.ts'

export type PlanInput = {
  told: readonly Told[]
  merged: MergedBatch
  resolutions: Resolution[]
  outcomes: SourceOutcome[]
  holders: SlugHolders
  run: Run
}

/**
 * Documents and mutations as one plan: entities first, in waves that never refer to a later one, then each article
 * together with the record of what it contributed, so that a run that is killed leaves no half-imported article behind.
 */
export function makePlan({told, merged, resolutions, outcomes, holders, run}: PlanInput): Plan {
  const documents = slugged(merged.documents, holders)
  const isArticle = ({document}: PlannedDocument): boolean => document._type === 'article'
  const entities = entityWaves(documents.filter((each) => !isArticle(each)))
  const articles = articleUnits(told, documents.filter(isArticle), merged, run)
  const counts = countsOf({documents})
  const first: Unit[] = articles.length > 0 ? [[runMutation(run, outcomes, counts)]] : []
  return {
    version: 2,
    run: run.id,
    sources: outcomes,
    resolutions,
    assets: [],
    documents,
    reviews: [],
    transactions: transactions(run, [first, ...entities, articles]),
  }
}

function slugged(documents: PlannedDocument[], holders: SlugHolders): PlannedDocument[] {
  const created = documents.filter(({outcome}) => outcome === 'create')
  const named = withSlugs(
    created.map(({document}) => document),
    holders,
  )
  const byId = new Map(named.map((document) => [document._id, document]))
  return documents.map((planned) => ({
    ...planned,
    document: byId.get(planned.document._id) ?? planned.document,
  }))
}

function articleUnits(
  told: readonly Told[],
  articles: readonly PlannedDocument[],
  {contributed}: MergedBatch,
  run: Run,
): Unit[] {
  const versions = Map.groupBy(articles, ({document}) => publishedId(document._id))
  return told.map((each) => {
    const id = articleId(each.source.system, each.source.id)
    const writes = (versions.get(id) ?? []).flatMap(mutationsOf)
    return [...writes, recordMutation(each, contributed.get(id) ?? [], run)]
  })
}
