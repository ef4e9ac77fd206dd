import type {KnownEntity} from '../resolve/index.ts'
import type {Extraction, Source} from '../types.ts'

/** What one article tells, with the documents that its entities are. Everything that a kind writes comes from here. */
export type Told = {
  source: Source
  extraction: Extraction
  articleId: string
  /** The document of an entity, by the entity's id in the extraction. */
  documentIds: ReadonlyMap<string, string>
  /** Documents that exist as drafts only: nothing may point to them strongly yet. */
  draftOnly: ReadonlySet<string>
  /** The import's word is taken, without a person looking at it. */
  isConfirmed?: boolean
  /** What the newsroom's own list says of documents, by their ids. */
  listed?: ReadonlyMap<string, KnownEntity>
}

/** The value of each field that one source contributes to one document. */
export type Fields = Record<string, unknown>
