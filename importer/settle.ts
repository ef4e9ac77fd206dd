import {lookupOfDocuments} from '../schemas/index.ts'
import {type Problem, validateDocuments} from '../schemas/validate.ts'
import type {Dataset} from './dataset.ts'
import {ImportError} from './errors.ts'
import type {Gathered} from './gather.ts'
import {articleId, publishedId} from './ids.ts'
import type {Told} from './kinds/index.ts'
import {type MergedBatch, makePlan, mergeDocuments, type Run, slugCandidates} from './plan/index.ts'
import {type KnownEntity, resolve} from './resolve/index.ts'
import {bySource} from './sourceOrder.ts'
import type {Plan, PlannedDocument, Resolution, SanityDocument, SourceOutcome} from './types.ts'

/** What each article says of which documents, by the article's id. */
type Contributed = MergedBatch['contributed']

export type SettleSettings = {dataset: Dataset; run: Run}

/**
 * The plan of all that was gathered, every document of it valid by the Studio's own rules. A source whose word would
 * make a document invalid is rejected with the reason, and the plan made again without it.
 */
export async function settle(
  gathered: readonly Gathered[],
  outcomes: readonly SourceOutcome[],
  settings: SettleSettings,
): Promise<Plan> {
  const known = gathered.length > 0 ? await settings.dataset.known() : []
  let accepted = [...gathered].sort((one, two) => bySource(one.source, two.source))
  const rejected = new Map<string, string>()
  for (;;) {
    const sources = outcomes.map((outcome) => rejectedIfSo(outcome, rejected)).sort(bySource)
    const {plan, contributed} = await planOnce(accepted, sources, known, settings)
    const faulty = await faultySources(plan, contributed, settings.dataset)
    if (faulty.size === 0) return plan
    for (const [articleId, reason] of faulty) rejected.set(articleId, reason)
    accepted = accepted.filter(({source}) => !faulty.has(articleId(source.system, source.id)))
  }
}

async function planOnce(
  gathered: readonly Gathered[],
  outcomes: SourceOutcome[],
  known: KnownEntity[],
  {dataset, run}: SettleSettings,
): Promise<{plan: Plan; contributed: Contributed}> {
  const resolutions = resolve(
    gathered.map(({extraction}) => extraction),
    known,
  )
  const live = await dataset.documents(idsIn(resolutions, gathered))
  const told = gathered.flatMap((each, at) => toldOf(each, resolutions[at], live))
  const recorded = new Map(told.map(({articleId}, at) => [articleId, gathered[at]?.recorded ?? []]))
  const merged = mergeDocuments({told, recorded, live})
  const holders = await slugHolders(merged.documents, dataset)
  const plan = makePlan({told, merged, resolutions, outcomes, holders, run})
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
      draftOnly: new Set(ids.filter((id) => live.has(`drafts.${id}`) && !live.has(id))),
    },
  ]
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

/** The sources to whom an error in a planned document is due, with the reason: by the id of their article. */
async function faultySources(
  plan: Plan,
  contributed: Contributed,
  dataset: Dataset,
): Promise<Map<string, string>> {
  const planned = plan.documents.filter(({outcome}) => outcome !== 'unchanged')
  const documents = planned.map(({document}) => document)
  const lookup = lookupOfDocuments(
    plan.documents.map(({document}) => document),
    dataset.lookup,
  )
  const problems = await validateDocuments(documents, lookup)
  const byId = new Map(planned.map((each) => [each.document._id, each]))
  const faulty = new Map<string, string>()
  for (const problem of problems.filter(({level}) => level === 'error')) {
    const of = byId.get(problem.documentId)
    if (!of || !isOurs(problem, of)) continue
    for (const articleId of speakersOf(problem, contributed)) {
      if (!faulty.has(articleId)) faulty.set(articleId, describe(problem, of.document))
    }
  }
  return faulty
}

/** What was wrong before the import is for the person who left it so. */
function isOurs({path}: Problem, {outcome, changes}: PlannedDocument): boolean {
  if (outcome === 'create') return true
  return changes.some(({field, outcome}) => outcome !== 'kept' && field === path[0])
}

/** Those who say something of the field; where nobody does (a slug, the document at large), all who speak of it. */
function speakersOf({documentId, path}: Problem, contributed: Contributed): string[] {
  const id = publishedId(documentId)
  const speakers = [...contributed].flatMap(([articleId, documents]) => {
    const said = documents.find((each) => each.id === id)
    return said ? [{articleId, saysIt: String(path[0]) in said.fields}] : []
  })
  if (speakers.length === 0) {
    throw new ImportError(`The plan makes ${id} invalid, and no source speaks of it`)
  }
  const saying = speakers.filter(({saysIt}) => saysIt)
  return (saying.length > 0 ? saying : speakers).map(({articleId}) => articleId)
}

function describe({path, message}: Problem, document: SanityDocument): string {
  const name = String(document.headline ?? document.name ?? document._id)
  return `${document._type} “${name}” would not be valid: ${path.map(step).join('.')}: ${message}`
}

function step(part: Problem['path'][number]): string {
  return typeof part === 'object' && '_key' in part ? `[${part._key}]` : String(part)
}

function rejectedIfSo(
  outcome: SourceOutcome,
  rejected: ReadonlyMap<string, string>,
): SourceOutcome {
  const reason = outcome.outcome === 'imported' ? rejected.get(outcome.articleId) : undefined
  const {system, id} = outcome
  return reason ? {outcome: 'rejected', system, id, reason: `${id}: ${reason}`} : outcome
}
