/**
 * The importer's story in five values. Each stage is a function from one to the next:
 *
 *     read        bytes       -> Source       what the newsroom wrote
 *     extract     Source      -> Extraction   who and what it speaks of, each with the span that says so
 *     resolve     Extraction  -> Resolution   which document each of them is
 *     plan        Resolution  -> Plan         the documents as they should be, and the mutations that get there
 *     commit      Plan        -> Receipt      what was done
 *
 * All five are plain JSON: no dates, maps, classes or undefined members, so that each can be printed, stored, compared
 * and read back. The same input always gives the same bytes.
 */
import type {EventKind, OrganizationKind, Relationship} from '../schemas/vocabularies.ts'

// ---- read ------------------------------------------------------------------------------------------------------------

/** One article as the newsroom wrote it. Every paragraph of its text is one block, to the character. */
export type Source = {
  /** The system that it comes from and its stable id there; together they make the article's `_id`. */
  system: string
  id: string
  format: SourceFormat
  uri?: string
  /** Hex digest of the bytes that were read. */
  sha256: string
  headline: string
  /** The date line as EDTF, with the precision that it has and no more. */
  date: string
  /** The place that the text was filed from ("LISBON, July 26 —"). The prefix itself stays in its block. */
  dateline?: string
  bylines: Byline[]
  blocks: Block[]
  /** What some formats say besides. The standfirst is no block: nothing is extracted from it. */
  kicker?: string
  description?: string
  /** EDTF, as `date`. */
  dateModified?: string
  /** BCP 47, where the format names it. */
  language?: string
  license?: string
  attribution?: string
  /** In the order of the text. */
  images?: SourceImage[]
}

export type SourceFormat = 'text' | 'markdown' | 'html' | 'wxr' | 'rss' | 'ninjs'

/**
 * A picture that the source shows. Its bytes are read where the source brings them (beside it in a folder, in its
 * archive); what lies at an address is never fetched, and reported instead.
 */
export type SourceImage = {
  /** How many blocks stand before it; absent for the picture of the whole article. */
  at?: number
  /** As the source writes it: a path that leads to it from the source, or an address. */
  src: string
  /** Where a copy of what lies at the address may lie beside the source. */
  copy?: string
  alt?: string
  caption?: string
  credit?: string
  /** Its bytes, once they were found. */
  asset?: PlannedAsset
}

export type Byline = {
  printedName: string
  role: 'author' | 'photographer' | 'editor' | 'translator' | 'illustrator' | 'source'
}

export type Block = {
  /** Deterministic: see keys.ts. The headline is not a block; spans in it name the block `headline`. */
  key: string
  style: 'normal' | 'h2' | 'h3' | 'quote' | 'bullet' | 'number'
  text: string
  /** Of a list within a list: 2 and more. */
  level?: number
  /** Emphasis and links of the source, in the order of the text; they may overlap. */
  marks?: Mark[]
}

/** UTF-16 code units into the block's text. */
export type Mark = {start: number; end: number} & (
  | {type: 'strong' | 'em'}
  | {type: 'link'; href: string}
)

/** The block key by which a span says that it lies in the headline. */
export const HEADLINE = 'headline'

// ---- extract ---------------------------------------------------------------------------------------------------------

/** Where a text says something: UTF-16 code units into the block's text, and the very characters that stand there. */
export type Span = {block: string; start: number; end: number; quote: string}

/** A span that supports a fact: how sure we are of it (0 to 1), and by what means it was found. */
export type Evidence = Span & {confidence: number; method: string}

/**
 * A place in the text that names an entity.
 * - `name`: a name that would be understood alone ("Ana Núñez", "UNESCO")
 * - `short`: a part of a name, understood only in this article ("Núñez")
 * - `descriptor`: a common noun ("the war"); never becomes an inline mention of a person or organization
 * - `verb`: the word that tells of an event which the text has no noun for ("resigned"); evidence, and never a link
 */
export type Mention = Evidence & {form: 'name' | 'short' | 'descriptor' | 'verb'}

export type AlternateNameKind =
  | 'alias'
  | 'short'
  | 'abbreviation'
  | 'native'
  | 'former'
  | 'descriptor'

type EntityOf<Type extends string, Traits> = {
  /** Unique in its extraction: `e1`, `e2`, … in the order of first mention. */
  id: string
  type: Type
  /** The fullest name, as a reference work would head it. */
  name: string
  alternateNames: {value: string; kind: AlternateNameKind}[]
  /** In the order of the text; at least one. */
  mentions: Mention[]
  confidence: number
} & Traits

export type PersonEntity = EntityOf<
  'person',
  {
    givenName?: string
    familyName?: string
    familyNameFirst?: boolean
    honorificPrefix?: string
    gender?: 'female' | 'male'
  }
>

export type OrganizationEntity = EntityOf<
  'organization',
  {
    kind: OrganizationKind
    /** For a state: its ISO 3166-1 alpha-2 code, where it has one. It becomes an identifier. */
    countryCode?: string
  }
>

export type EventEntity = EntityOf<
  'event',
  {
    kind: EventKind
    startDate?: DatedFact
    endDate?: DatedFact
    location?: {name: string; country?: string; evidence: Evidence}
    /** The happening that the article itself reports, as distinct from one that it mentions. */
    main?: boolean
  }
>

/** An EDTF date of the text's own precision, with the span that states it. */
export type DatedFact = {edtf: string; evidence: Evidence}

export type Entity = PersonEntity | OrganizationEntity | EventEntity
export type EntityType = Entity['type']

/** What the text states of two entities. Members are entity ids of the same extraction. */
export type Fact =
  | {
      type: 'affiliation'
      person: string
      organization: string
      roleName?: string
      evidence: Evidence
    }
  /** `relationship` is what `person` is to `relative`. */
  | {
      type: 'relation'
      person: string
      relative: string
      relationship: Relationship
      evidence: Evidence
    }
  | {type: 'participation'; event: string; party: string; role: string; evidence: Evidence}
  | {type: 'superEvent'; event: string; superEvent: string; evidence: Evidence}
  | {type: 'commemorates'; event: string; commemorated: string; evidence: Evidence}
  | {type: 'parentOrganization'; organization: string; parent: string; evidence: Evidence}

/** Somebody whom the text describes but does not name ("the Russian Defense Minister"): reported, never invented. */
export type UnresolvedMention = Evidence & {type: EntityType}

export type Extraction = {
  source: {system: string; id: string; sha256: string}
  extractor: {name: string; version: string}
  /** BCP 47; `und` where it could not be told. */
  language: string
  entities: Entity[]
  facts: Fact[]
  unresolved: UnresolvedMention[]
  /** What the article is about, most important first: entity ids. */
  about: string[]
  /** What a person should know of how this text was read; absent where all went well. */
  warnings?: string[]
}

/**
 * Finds what a text speaks of. Depends on its source alone, never on the others in the batch. It throws an ImportError
 * when it could read no text at all (a wrong key), and anything else when it failed on this one.
 */
export type Extractor = {
  name: string
  version: string
  /** The languages that it reads, as BCP 47; `*` for any. A text in another one is not given to it. */
  reads: string[]
  /** As many texts may be in its hands at once; one where it does not say. */
  concurrency?: number
  extract(source: Source): Promise<Extraction>
  /** Lets go of what it holds for reading quickly, when all texts are read. It may be given others later. */
  end?(): Promise<void>
}

// ---- resolve ---------------------------------------------------------------------------------------------------------

/** One step of the waterfall that leads to a decision: points for (positive) or against (negative), and why. */
export type MatchEvidence = {rule: string; points: number; because: string}

export type Candidate = {documentId: string; name: string; score: number; evidence: MatchEvidence[]}

/**
 * - `same`: it is the document that `documentId` names
 * - `new`: nothing known matches; `documentId` is minted for it
 * - `unsure`: something comes close; imported apart under a minted id, and a person decides
 */
export type EntityResolution = {
  entity: string
  outcome: 'same' | 'new' | 'unsure'
  documentId: string
  candidates: Candidate[]
}

export type Resolution = {
  source: {system: string; id: string}
  articleId: string
  entities: EntityResolution[]
}

// ---- plan ------------------------------------------------------------------------------------------------------------

/**
 * How documents arrive that the dataset does not hold yet. What it holds is merged into wherever it is.
 * - `suggested`: published, and marked as what nobody has looked at
 * - `drafts`: as drafts, to be published by people
 * - `published`: published and confirmed: the import's word is taken
 */
export type Arrival = 'suggested' | 'drafts' | 'published'

export type SanityDocument = {_id: string; _type: string; _rev?: string; [field: string]: unknown}

/**
 * What happens to one field of one document.
 * - `set`, `unset`: it is `before`, and will be `after`
 * - `kept`: a person's value, `before`, stands; `after` is what the source says, as it did before
 * - `conflict`: a person's value stands, and the source says something new
 */
export type FieldChange = {
  field: string
  outcome: 'set' | 'unset' | 'kept' | 'conflict'
  before?: unknown
  after?: unknown
  /** Of a list: each member that this happens to. */
  members?: MemberChange[]
}

/** A member of a list: none `before`, it is added; none `after`, it goes, or the source says it no longer. */
export type MemberChange = {key: string; before?: unknown; after?: unknown}

/**
 * - `delete`: no source speaks of it any more, no person has touched it, and nothing refers to it; `document` is what
 *   was there
 */
export type PlannedDocument = {
  outcome: 'create' | 'update' | 'unchanged' | 'delete'
  /** The document as it will be. */
  document: SanityDocument
  changes: FieldChange[]
  /** Why a document that no source speaks of any more goes, or stays. */
  because?: string
  /** The revision that the plan was made against; a commit fails when it has moved. Absent for `create`. */
  revision?: string
}

/** A picture to be uploaded before any document is written; one that the dataset has already is not sent again. */
export type PlannedAsset = {
  /** As the Content Lake makes it: `image-<sha1>-<width>x<height>-<extension>`. */
  id: string
  filename: string
  /** Where its bytes are read from at the commit; they must still have the digest that the id names. */
  path: string
  bytes: number
}

/**
 * What an import cannot decide and a person is asked: it becomes an `importReview` document.
 * - `match`: the subject was imported apart, and may be one of the candidates
 * - `conflict`: a person and the source both changed a field; the person's value stands
 * - `mention`: the article describes somebody whom nobody could name
 */
export type Review = {
  /** What is asked, as a hash: a question that was answered once has the same id when it comes up again. */
  id: string
  subject: string
  /** The article whose import asks; absent where two documents that were united say different things. */
  article?: string
} & (
  | {kind: 'match'; candidates: Candidate[]}
  /** Of a list only the members that both changed. Undefined: the one or the other says nothing. */
  | {kind: 'conflict'; field: string; live?: unknown; imported?: unknown}
  | {kind: 'mention'; mention: UnresolvedMention}
)

/**
 * One atomic write. Those of one wave do not refer to each other and may be written at once; a wave is written when all
 * before it are, so that a reference never points to what is not there yet.
 */
export type PlannedTransaction = {id: string; wave: number; mutations: Mutation[]}

export type Mutation =
  | {create: SanityDocument}
  | {createIfNotExists: SanityDocument}
  | {createOrReplace: SanityDocument}
  | {patch: {id: string; ifRevisionID?: string; set?: Record<string, unknown>; unset?: string[]}}
  | {delete: {id: string}}

/**
 * - `imported`: read, and everything that it says is in the plan
 * - `unchanged`: the same bytes were imported before, by the same importer; it was not read again
 * - `rejected`: nothing of it is in the plan
 * - `skipped`: nor is this, and rightly: its own system does not show it to the public (a draft), or a person has deleted
 *   its article
 */
export type SourceOutcome =
  | {
      outcome: 'imported'
      system: string
      id: string
      articleId: string
      headline: string
      entities: number
      facts: number
      unresolved: UnresolvedMention[]
      /** As the extraction's. */
      warnings?: string[]
    }
  | {outcome: 'unchanged'; system: string; id: string; articleId: string; headline: string}
  | {outcome: 'rejected' | 'skipped'; system: string; id: string; reason: string}

export type Plan = {
  /** Of this JSON; a plan of another version is refused. */
  version: 2
  run: string
  sources: SourceOutcome[]
  resolutions: Resolution[]
  /** Each once, by id. */
  assets: PlannedAsset[]
  documents: PlannedDocument[]
  reviews: Review[]
  transactions: PlannedTransaction[]
}

// ---- commit ----------------------------------------------------------------------------------------------------------

export type Receipt = {
  run: string
  transactions: number
  mutations: number
  /** By document type; what the importer keeps for itself is not counted. */
  created: Record<string, number>
  updated: Record<string, number>
  deleted: Record<string, number>
}
