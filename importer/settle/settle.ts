import type {Dataset, NamesOfDataset} from '../dataset/index.ts'
import type {Gathered, GatheredWindow} from '../gather/index.ts'
import {articleId} from '../ids.ts'
import type {Told} from '../kinds/index.ts'
import {
  contested,
  contributions,
  type MergedBatch,
  makePlan,
  mergeDocuments,
  orphans,
  type ReviewInput,
  type Run,
  reviewsOf,
  settleReviews,
  slugCandidates,
  withoutOrphans,
} from '../plan/index.ts'
import {createNamesIndex, type NamesIndex, resolve} from '../resolve/index.ts'
import {bySource} from '../sourceOrder.ts'
import type {
  Arrival,
  Plan,
  PlannedDocument,
  Resolution,
  SanityDocument,
  SourceOutcome,
} from '../types.ts'
import {withoutDeletedArticles} from './deletedArticles.ts'
import {faultySources} from './faultySources.ts'
import {oversizedSources} from './oversizedSources.ts'

export type SettleSettings = {
  dataset: Dataset
  names: NamesOfDataset
  run: Run
  as?: Arrival | undefined
}

/**
 * The plan of all that was gathered, every document of it valid by the Studio's own rules and small enough to be
 * written. A source whose word would make a document invalid is rejected with the reason, as is one too large, and the
 * plan made again without it.
 */
export async function settle(window: GatheredWindow, settings: SettleSettings): Promise<Plan> {
  const {gathered, outcomes} = await withoutDeletedArticles(window, settings.dataset)
  const names = gathered.length > 0 ? await settings.names.current() : createNamesIndex()
  let accepted = [...gathered].sort((one, two) => bySource(one.source, two.source))
  const rejected = new Map<string, string>()
  for (;;) {
    const sources = outcomes.map((outcome) => rejectedIfSo(outcome, rejected)).sort(bySource)
    const {plan, contributed} = await planOnce(accepted, sources, names, settings)
    const oversized = oversizedSources(plan)
    const faulty =
      oversized.size > 0 ? oversized : await faultySources(plan, contributed, settings.dataset)
    if (faulty.size === 0) return plan
    for (const [articleId, reason] of faulty) rejected.set(articleId, reason)
    accepted = accepted.filter(({source}) => !faulty.has(articleId(source.system, source.id)))
  }
}

async function planOnce(
  gathered: readonly Gathered[],
  outcomes: SourceOutcome[],
  names: NamesIndex,
  {dataset, run, as = 'suggested'}: SettleSettings,
): Promise<{plan: Plan; contributed: MergedBatch['contributed']}> {
  const resolutions = resolve(gathered, names)
  const live = await dataset.documents(idsIn(resolutions, gathered))
  const told = gathered.flatMap((each, at) => toldOf(each, resolutions[at], live, {as, names}))
  const before = new Map(
    gathered.map((each) => [articleId(each.source.system, each.source.id), each]),
  )
  const recorded = new Map([...before].map(([id, {recorded}]) => [id, recorded]))
  const said = contributions(told, recorded)
  const articles = told.map(({articleId}) => articleId)
  const others = await dataset.others(contested(said, live), articles)
  const {contributed, documents} = mergeDocuments({articles, said, live, others, as})
  const referrers = await dataset.referrers(orphans({said, others}))
  const merged = {contributed, documents: withoutOrphans(documents, {said, live}, referrers)}
  const holders = await slugHolders(merged.documents, dataset)
  const reviews = await reviewsIn({told, recorded, merged, resolutions, run}, dataset)
  const plan = makePlan({told, merged, before, resolutions, reviews, outcomes, holders, run})
  return {plan, contributed: merged.contributed}
}

function idsIn(resolutions: Resolution[], gathered: readonly Gathered[]): string[] {
  const resolved = resolutions.flatMap(({articleId, entities}) => [
    articleId,
    ...entities.map(({documentId}) => documentId),
  ])
  const recorded = gathered.flatMap((each) => each.recorded.map(({id}) => id))
  return [...new Set([...resolved, ...recorded])]
}

/** An entity that this source brought before and a person deleted since is not brought again: the word stays plain text. */
function toldOf(
  {source, extraction, recorded}: Gathered,
  resolution: Resolution | undefined,
  live: ReadonlyMap<string, SanityDocument>,
  {as, names}: {as: Arrival; names: NamesIndex},
): Told[] {
  if (!resolution) return []
  const exists = (id: string): boolean => live.has(id) || live.has(`drafts.${id}`)
  const deleted = new Set(recorded.map(({id}) => id).filter((id) => !exists(id)))
  const resolved = resolution.entities.filter(({documentId}) => !deleted.has(documentId))
  const ids = resolved.map(({documentId}) => documentId)
  return [
    {
      source,
      extraction,
      articleId: resolution.articleId,
      documentIds: new Map(resolved.map(({entity, documentId}) => [entity, documentId])),
      draftOnly: new Set(
        ids.filter((id) => !live.has(id) && (as === 'drafts' || live.has(`drafts.${id}`))),
      ),
      isConfirmed: as === 'published',
      listed: names.listed(ids),
    },
  ]
}

/** A source that is new has left no question behind; of the others the open ones may have answered themselves. */
async function reviewsIn(input: ReviewInput & {run: Run}, dataset: Dataset) {
  const wanted = reviewsOf(input)
  const again = [...input.recorded].filter(([, recorded]) => recorded.length > 0)
  const about = again.flatMap(([article, recorded]) => [article, ...recorded.map(({id}) => id)])
  const asked = await dataset.reviews({
    ids: wanted.map(({id}) => id),
    about: [...new Set(about)],
  })
  return settleReviews(wanted, asked, input)
}

async function slugHolders(documents: PlannedDocument[], {lookup}: Dataset) {
  const created = documents.flatMap(({outcome, document}) =>
    outcome === 'create' ? [document] : [],
  )
  const byType = Map.groupBy(created, ({_type}) => _type)
  const held = new Map<string, Map<string, string[]>>()
  for (const [type, some] of byType) {
    held.set(type, await lookup.slugHolders(type, [...new Set(some.flatMap(slugCandidates))]))
  }
  return (type: string, slug: string) => held.get(type)?.get(slug) ?? []
}

function rejectedIfSo(
  outcome: SourceOutcome,
  rejected: ReadonlyMap<string, string>,
): SourceOutcome {
  const reason = outcome.outcome === 'imported' ? rejected.get(outcome.articleId) : undefined
  const {system, id} = outcome
  return reason ? {outcome: 'rejected', system, id, reason: `${id}: ${reason}`} : outcome
}
