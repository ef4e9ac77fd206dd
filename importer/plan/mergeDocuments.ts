import type {Fields, Told} from '../kinds/index.ts'
import type {PlannedDocument, SanityDocument} from '../types.ts'
import {contributions, type Recorded, type SaidOfDocument} from './contributions.ts'
import {type Contribution, type MergedDocument, mergeDocument} from './mergeDocument.ts'

export type MergeInput = {
  /** The articles to import, in the order of their ids. */
  told: readonly Told[]
  /** What each of them contributed last time, by the id of its article. */
  recorded: ReadonlyMap<string, readonly Recorded[]>
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
  const contributed = new Map<string, Recorded[]>(input.told.map(({articleId}) => [articleId, []]))
  const documents = [...contributions(input.told, input.recorded)].flatMap(([id, said]) => {
    const remember = (fields: Fields[]): void =>
      said.contributions.forEach(({articleId}, source) => {
        const own = fields[source] ?? {}
        if (Object.keys(own).length === 0) return
        contributed.get(articleId)?.push({id, type: said.type, fields: own})
      })
    const versions = versionsOf(id, said, input.live)
    // What a person deleted stays deleted, and is remembered as such.
    remember(versions[0]?.merged.contributed ?? said.contributions.map(({base}) => base))
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
  live: ReadonlyMap<string, SanityDocument>,
): Version[] {
  const found = [live.get(`drafts.${id}`), live.get(id)].filter((each) => each !== undefined)
  const merge = (version: SanityDocument | undefined, said: Contribution[]): Version => ({
    live: version,
    merged: mergeDocument({_id: id, _type: type, status: 'suggested'}, version, said),
  })
  if (found.length > 0) return found.map((version) => merge(version, contributions))
  const isSpokenOf = contributions.some(({next}) => Object.keys(next).length > 0)
  return isSpokenOf
    ? [
        merge(
          undefined,
          contributions.map((each) => ({...each, base: {}})),
        ),
      ]
    : []
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
