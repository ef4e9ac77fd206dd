import {articleId} from '../ids.ts'
import {bySource} from '../sourceOrder.ts'
import type {Candidate, Entity, EntityResolution, Extraction, Resolution} from '../types.ts'
import {judge, type Weighed} from './judge.ts'
import {besideIn, metProfile, type ToResolve} from './met.ts'
import {mint} from './mint.ts'
import type {NamesIndex} from './namesIndex.ts'
import {type Past, past} from './past.ts'
import type {Met, Minted} from './profile.ts'
import {createRegistry, type Registry} from './registry.ts'

/** Candidates that are shown for one entity: the rest said even less. */
const SHOWN = 3

/**
 * Which document each entity of a batch is: one that the dataset holds, one that an article before it in the batch
 * introduced, or a new one. The batch is taken in the order of its ids, whatever order it came in, so that the same
 * articles always give the same answers.
 */
export function resolve(articles: readonly ToResolve[], names: NamesIndex): Resolution[] {
  const registry = createRegistry(names)
  return [...articles]
    .sort((one, two) => bySource(one.extraction.source, two.extraction.source))
    .map((article) => resolveArticle(article, names, registry))
}

function resolveArticle(article: ToResolve, names: NamesIndex, registry: Registry): Resolution {
  const {extraction} = article
  const {system, id} = extraction.source
  const documentIds = new Map<string, string>()
  const claimed = new Set<string>()
  const namesakes = new Map<string, number>()
  const decided = new Map<string, EntityResolution>()
  for (const entity of inOrderOfNeed(extraction)) {
    const profile = metProfile(entity, extraction, documentIds)
    const minted = mint(profile, extraction.source, namesakes)
    const met: Met = {
      ...profile,
      ...past(profile, minted, article, names),
      date: article.source.date,
      beside: besideIn(extraction, documentIds),
    }
    const judged = judge(met, registry.near(met), claimed)
    const documentId = judged.same ?? newId(minted, met, judged.outcome, registry)
    claimed.add(documentId)
    documentIds.set(entity.id, documentId)
    registry.add({...profile, documentId, ...(judged.outcome === 'unsure' ? {apart: true} : {})})
    const candidates = judged.candidates.slice(0, SHOWN).map(shown)
    decided.set(entity.id, {entity: entity.id, outcome: judged.outcome, documentId, candidates})
  }
  return {
    source: {system, id},
    articleId: articleId(system, id),
    entities: extraction.entities.flatMap((entity) => decided.get(entity.id) ?? []),
  }
}

/**
 * Two of one name cannot both have the id of that name: the second, the one in doubt, and the one that a person has
 * already judged as its article's own, has its article's. What its article is on record to have brought and is not there
 * any more is what it was: a person deleted it, and under another id it would be back.
 */
function newId(
  {plain, own}: Minted,
  {minted, judged, was}: Past,
  outcome: EntityResolution['outcome'],
  registry: Registry,
): string {
  const [before] = was
  if (before !== undefined && was.size === 1 && !registry.has(before)) return before
  const isTaken = registry.has(minted.plain) || judged.size > 0
  return outcome === 'unsure' || isTaken ? own : plain
}

/** States first, for other bodies are told apart by theirs; people last, for all the others tell who they are. */
function inOrderOfNeed({entities}: Extraction): Entity[] {
  const need = (entity: Entity): number =>
    entity.type === 'person' ? 3 : entity.type === 'event' ? 2 : entity.kind === 'state' ? 0 : 1
  return [...entities].sort((one, two) => need(one) - need(two))
}

function shown({profile, score, evidence}: Weighed): Candidate {
  return {documentId: profile.documentId, name: profile.name, score, evidence}
}
