import {lookupOfDocuments} from '../../schemas/index.ts'
import type {Problem} from '../../schemas/validate.ts'
import type {Dataset} from '../dataset/index.ts'
import {documentsOf} from '../documentsOf.ts'
import {ImportError} from '../errors.ts'
import {publishedId} from '../ids.ts'
import type {MergedBatch} from '../plan/index.ts'
import type {Plan, PlannedDocument, SanityDocument} from '../types.ts'

/** What each article says of which documents, by the article's id. */
type Contributed = MergedBatch['contributed']

/**
 * Validates what a plan would write by the Studio's own rules. Gives the sources to whom an error is due, each with the
 * reason, by the id of its article.
 */
export async function faultySources(
  plan: Plan,
  contributed: Contributed,
  dataset: Dataset,
): Promise<Map<string, string>> {
  const planned = plan.documents.filter(({outcome}) => outcome === 'create' || outcome === 'update')
  if (planned.length === 0) return new Map()
  const documents = planned.map(({document}) => document)
  const lookup = lookupOfDocuments([...documentsOf(plan), ...assetsOf(plan)], dataset.lookup)
  // A third of what an import takes to start: one that finds nothing new does without.
  const {validateDocuments} = await import('../../schemas/validate.ts')
  const problems = await validateDocuments(documents, lookup)
  const byId = new Map(planned.map((each) => [each.document._id, each]))
  const speakers = speakersIn(contributed)
  const faulty = new Map<string, string>()
  for (const problem of problems.filter(({level}) => level === 'error')) {
    const of = byId.get(problem.documentId)
    if (!of || !isOurs(problem, of)) continue
    for (const articleId of speakersOf(problem, speakers)) {
      if (!faulty.has(articleId)) faulty.set(articleId, describe(problem, of.document))
    }
  }
  return faulty
}

/** As they will be there before any document is written. */
function assetsOf({assets}: Plan): SanityDocument[] {
  return assets.map(({id}) => ({_id: id, _type: 'sanity.imageAsset'}))
}

/** What was wrong before the import is for the person who left it so. */
function isOurs({path}: Problem, {outcome, changes}: PlannedDocument): boolean {
  if (outcome === 'create') return true
  return changes.some(
    ({field, outcome}) => (outcome === 'set' || outcome === 'unset') && field === path[0],
  )
}

/** Who speaks of a document, and of which fields. */
type Speaker = {articleId: string; fields: object}

/** By the published id of the document. */
function speakersIn(contributed: Contributed): Map<string, Speaker[]> {
  const said = [...contributed].flatMap(([articleId, documents]) =>
    documents.map(({id, fields}) => ({id, articleId, fields})),
  )
  return Map.groupBy(said, ({id}) => id)
}

/** Those who say something of the field; where nobody does (a slug, the document at large), all who speak of it. */
function speakersOf({documentId, path}: Problem, speakers: Map<string, Speaker[]>): string[] {
  const id = publishedId(documentId)
  const all = speakers.get(id) ?? []
  if (all.length === 0) {
    throw new ImportError(`The plan makes ${id} invalid, and no source speaks of it`)
  }
  const saying = all.filter(({fields}) => String(path[0]) in fields)
  return (saying.length > 0 ? saying : all).map(({articleId}) => articleId)
}

function describe({path, message}: Problem, document: SanityDocument): string {
  const name = String(document.headline ?? document.name ?? document._id)
  return `${document._type} “${name}” would not be valid: ${path.map(step).join('.')}: ${message}`
}

function step(part: Problem['path'][number]): string {
  return typeof part === 'object' && '_key' in part ? `[${part._key}]` : String(part)
}
