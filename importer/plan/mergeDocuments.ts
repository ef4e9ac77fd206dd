import type {Fields} from '../kinds/index.ts'
import type {Arrival, PlannedDocument, SanityDocument} from '../types.ts'
import {type Recorded, type SaidOfDocument, united} from './contributions.ts'
import {
  type Contribution,
  type MergedDocument,
  mergeDocument,
  type Others,
} from './mergeDocument.ts'

export type MergeInput = {
  /** The articles to import, by id and in the order of their sources. */
  articles: readonly string[]
  /** What they say of each document, beside what they said last time. */
  said: ReadonlyMap<string, SaidOfDocument>
  /** What other sources are on record to have said of those documents of which something is taken back. */
  others?: ReadonlyMap<string, Others>
  /** How new documents arrive. */
  as?: Arrival
  /** What the dataset holds of every document concerned, published and draft, by `_id`. */
  live: ReadonlyMap<string, SanityDocument>
}

export type MergedBatch = {
  /** New ones have no slug yet. */
  documents: PlannedDocument[]
  /** What to remember of each article, by its id. */
  contributed: Map<string, Recorded[]>
}

/**
 * The documents of a batch as they should be. Where a person has a draft, both it and the published document are merged,
 * each on its own: the draft loses nothing when it is published later.
 */
export function mergeDocuments(input: MergeInput): MergedBatch {
  const {articles, said} = input
  const contributed = new Map<string, Recorded[]>(articles.map((id) => [id, []]))
  const documents = [...said].flatMap(([id, {type, contributions}]) => {
    const versions = versionsOf(id, {type, contributions}, input)
    contributions.forEach(({articleId, base}, source) => {
      const own = versions.map(({merged}) => merged.contributed[source] ?? {})
      // What a person deleted stays deleted, and is remembered as such.
      const fields = own.length > 0 ? inAnyVersion(own) : base
      if (Object.keys(fields).length > 0) contributed.get(articleId)?.push({id, type, fields})
    })
    return versions.map(({live, merged}) => planned(live, merged))
  })
  return {documents, contributed}
}

type Version = {live: SanityDocument | undefined; merged: MergedDocument}

/**
 * The draft first, for it is what a person sees. A document that is nowhere yet is its own version; one that is nowhere
 * any more, and that no article speaks of now, has none.
 */
function versionsOf(
  id: string,
  {type, contributions}: SaidOfDocument,
  {live, others, as = 'suggested'}: MergeInput,
): Version[] {
  const found = [live.get(`drafts.${id}`), live.get(id)].filter((each) => each !== undefined)
  const merge = (version: SanityDocument | undefined, said: Contribution[]): Version => ({
    live: version,
    merged: mergeDocument(newDocument(id, type, as), version, said, others?.get(id)),
  })
  if (found.length > 0) return found.map((version) => merge(version, contributions))
  const isSpokenOf = contributions.some(({next}) => Object.keys(next).length > 0)
  if (!isSpokenOf) return []
  return [
    merge(
      undefined,
      contributions.map((each) => ({...each, base: {}})),
    ),
  ]
}

function newDocument(id: string, _type: string, as: Arrival): SanityDocument {
  return {_id: as === 'drafts' ? `drafts.${id}` : id, _type, status: 'suggested'}
}

/** What a person's draft does not take, the published document may, and the other way round. */
function inAnyVersion(versions: readonly Fields[]): Fields {
  return versions.reduceRight((rest, fields) => united(fields, rest))
}

function planned(live: SanityDocument | undefined, merged: MergedDocument): PlannedDocument {
  const {document, changes} = merged
  if (!live) return {outcome: 'create', document, changes}
  const isChanged = changes.some(({outcome}) => outcome === 'set' || outcome === 'unset')
  return {
    outcome: isChanged ? 'update' : 'unchanged',
    document,
    changes,
    ...(live._rev ? {revision: live._rev} : {}),
  }
}
