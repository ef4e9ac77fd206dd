import type {ImportRecord} from '../dataset/index.ts'
import {articleId, publishedId} from '../ids.ts'
import type {Told} from '../kinds/index.ts'
import type {Plan, PlannedAsset, PlannedDocument, Resolution, SourceOutcome} from '../types.ts'
import {type Run, recordUnit, runMutation} from './bookkeeping.ts'
import {noChanges} from './changes.ts'
import type {Recorded} from './contributions.ts'
import type {MergedBatch} from './mergeDocuments.ts'
import type {SettledReviews} from './settleReviews.ts'
import {type SlugHolders, withSlugs} from './slugs.ts'
import {entityWaves, together, transactions, type Unit, unitOf} from './transactions.ts'

export type PlanInput = {
  told: readonly Told[]
  merged: MergedBatch
  /** What is remembered of each article's last import, by its id. */
  before: ReadonlyMap<string, Before>
  resolutions: Resolution[]
  reviews: SettledReviews
  outcomes: SourceOutcome[]
  holders: SlugHolders
  run: Run
}

/** What is remembered of a source's last import: the record, and what it says was contributed. */
export type Before = {record?: ImportRecord; recorded: readonly Recorded[]}

/**
 * Documents and mutations as one plan: entities first, in waves that never refer to a later one, then each article
 * together with the record of what it contributed and what it asks people, so that a run that is killed leaves no
 * half-imported article behind; at the end what no source speaks of any more goes.
 */
export function makePlan(input: PlanInput): Plan {
  const {merged, resolutions, reviews, outcomes, holders, run} = input
  const documents = slugged(merged.documents, holders)
  const isArticle = ({document}: PlannedDocument): boolean => document._type === 'article'
  const isGone = ({outcome}: PlannedDocument): boolean => outcome === 'delete'
  const entities = entityWaves(documents.filter((each) => !isArticle(each) && !isGone(each)))
  // When nothing refers to them any more: first those that refer to others.
  const gone = entityWaves(documents.filter(isGone)).toReversed()
  const articles = articleUnits(documents.filter(isArticle), input)
  const begin: Unit = {mutations: [runMutation(run)], changes: noChanges()}
  return {
    version: 2,
    run: run.id,
    sources: outcomes,
    resolutions,
    assets: assetsOf(input.told),
    documents,
    reviews: reviews.reviews,
    transactions: transactions(
      run,
      articles.length > 0 ? [[begin], ...entities, articles, ...gone] : [],
    ),
  }
}

/** The pictures of the articles, each once. */
function assetsOf(told: readonly Told[]): PlannedAsset[] {
  const images = told.flatMap(({source}) => source.images ?? [])
  const assets = new Map(images.flatMap(({asset}) => (asset ? [[asset.id, asset]] : [])))
  return [...assets.values()].sort((one, two) => (one.id < two.id ? -1 : 1))
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
  articles: readonly PlannedDocument[],
  {told, merged, before, reviews, run}: PlanInput,
): Unit[] {
  const versions = Map.groupBy(articles, ({document}) => publishedId(document._id))
  return told.map((each) => {
    const id = articleId(each.source.system, each.source.id)
    const {record, recorded} = before.get(id) ?? {recorded: []}
    const contributed = merged.contributed.get(id) ?? []
    return together([
      unitOf(versions.get(id) ?? []),
      recordUnit(each, {contributed, recorded}, {run, before: record}),
      {mutations: reviews.mutations.get(id) ?? [], changes: noChanges()},
    ])
  })
}
