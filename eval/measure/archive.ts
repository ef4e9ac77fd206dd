import {z} from 'zod'
import type {SanityDocument} from '../../importer/index.ts'

/** What an import made, in the words of the measure: articles by their source's id, and the entities that they share. */
export type Archive = {
  articles: ReadonlyMap<string, ImportedArticle>
  entities: ReadonlyMap<string, ImportedEntity>
  /** References to documents that are not there. */
  dangling: number
}

export type ImportedArticle = {
  id: string
  /** The paragraphs, as they stand in the body. */
  blocks: string[]
  mentions: ImportedMention[]
  about: string[]
}

/** `block` counts the paragraphs from 0; the offsets are into its text. */
export type ImportedMention = {
  block: number
  start: number
  end: number
  text: string
  entity: string
  confidence: number | undefined
}

type EntityType = 'person' | 'organization' | 'event'
export type ImportedEntity = {
  id: string
  type: EntityType
  name: string
  kind: string | undefined
  /** The name and those others by which it would be found: no short forms, no descriptions. */
  names: string[]
  startDate: string
  facts: ImportedFact[]
  /** The articles that any of its facts quotes. */
  citedBy: ReadonlySet<string>
}

/** `from` and `to` are documents; `to` may be missing in a document that is wrong. */
export type ImportedFact = {
  predicate: 'affiliatedWith' | 'relatedTo' | 'participantIn' | 'subEventOf' | 'commemorates'
  from: string | undefined
  to: string | undefined
  role: string | undefined
  evidence: Array<{article: string | undefined; confidence: number | undefined}>
}

/** A draft stands for its document. */
export function readArchive(documents: readonly SanityDocument[]): Archive {
  const byId = new Map(documents.map((each) => [each._id.replace(/^drafts\./, ''), each]))
  const references = [...byId.values()].flatMap((each) => referencesIn(each))
  const articles = [...byId.values()].flatMap((each) =>
    each._type === 'article' ? [readArticle(each)] : [],
  )
  const entities = [...byId].flatMap(([id, each]) =>
    isEntityType(each._type) ? [[id, readEntity(id, each._type, each)] as const] : [],
  )
  return {
    articles: new Map(articles),
    entities: new Map(entities),
    dangling: references.filter((id) => !byId.has(id)).length,
  }
}

function isEntityType(type: string): type is EntityType {
  return type === 'person' || type === 'organization' || type === 'event'
}

const reference = z.looseObject({_ref: z.string()})
const evidence = z.array(
  z.looseObject({article: reference.optional(), confidence: z.number().optional()}),
)
const textBlock = z.looseObject({
  _type: z.literal('block'),
  children: z.array(
    z.looseObject({text: z.string().default(''), marks: z.array(z.string()).default([])}),
  ),
  markDefs: z
    .array(
      z.looseObject({
        _key: z.string(),
        entity: reference.optional(),
        confidence: z.number().optional(),
      }),
    )
    .default([]),
})

const article = z.looseObject({
  _id: z.string(),
  source: z.looseObject({id: z.string()}).optional(),
  body: z.array(z.unknown()).default([]),
  about: z.array(reference).default([]),
})

function readArticle(document: SanityDocument): [string, ImportedArticle] {
  const {_id, source, body, about} = article.parse(document)
  const blocks = body.flatMap((each) => textBlock.safeParse(each).data ?? [])
  return [
    source?.id ?? '',
    {
      id: _id,
      blocks: blocks.map(({children}) => children.map(({text}) => text).join('')),
      mentions: blocks.flatMap(mentionsIn),
      about: about.map(({_ref}) => _ref),
    },
  ]
}

/** In the order in which they end: neighbouring pieces under one mark are one mention. */
function mentionsIn(
  {children, markDefs}: z.infer<typeof textBlock>,
  block: number,
): ImportedMention[] {
  const text = children.map((child) => child.text).join('')
  const defined = new Map(markDefs.map((mark) => [mark._key, mark]))
  const open = new Map<string, number>()
  const mentions: ImportedMention[] = []
  let at = 0
  for (const child of [...children, {text: '', marks: []}]) {
    const marks = new Set(child.marks.filter((key) => defined.get(key)?.entity))
    for (const [key, start] of open) {
      const mark = defined.get(key)
      if (marks.has(key) || !mark?.entity) continue
      const span = {block, start, end: at, text: text.slice(start, at)}
      mentions.push({...span, entity: mark.entity._ref, confidence: mark.confidence})
      open.delete(key)
    }
    for (const key of marks) if (!open.has(key)) open.set(key, at)
    at += child.text.length
  }
  return mentions
}

const named = z.looseObject({value: z.string(), kind: z.string().optional()})
const entity = z.looseObject({
  name: z.string().default(''),
  kind: z.string().optional(),
  alternateNames: z.array(named).default([]),
  startDate: z.looseObject({edtf: z.string()}).optional(),
  affiliations: z
    .array(
      z.looseObject({
        organization: reference.optional(),
        roleName: z.string().optional(),
        evidence: evidence.default([]),
      }),
    )
    .default([]),
  relations: z
    .array(
      z.looseObject({
        person: reference.optional(),
        relationship: z.string().optional(),
        evidence: evidence.default([]),
      }),
    )
    .default([]),
  participants: z
    .array(
      z.looseObject({
        party: reference.optional(),
        role: z.string().optional(),
        evidence: evidence.default([]),
      }),
    )
    .default([]),
  superEvent: reference.optional(),
  commemorates: reference.optional(),
  fieldEvidence: z
    .array(z.looseObject({field: z.string(), evidence: evidence.default([])}))
    .default([]),
})

/** Names that identify nobody on their own. */
const WEAK_NAMES = new Set(['short', 'descriptor'])

function readEntity(id: string, type: EntityType, document: SanityDocument): ImportedEntity {
  const read = entity.parse(document)
  const others = read.alternateNames.filter(({kind}) => !kind || !WEAK_NAMES.has(kind))
  return {
    id,
    type,
    name: read.name,
    kind: read.kind,
    names: [read.name, ...others.map(({value}) => value)],
    startDate: read.startDate?.edtf ?? '',
    facts: type === 'person' ? personFacts(id, read) : type === 'event' ? eventFacts(id, read) : [],
    citedBy: new Set(citationsIn(document)),
  }
}

type Read = z.infer<typeof entity>

function personFacts(id: string, {affiliations, relations}: Read): ImportedFact[] {
  return [
    ...affiliations.map(({organization, roleName, evidence}) =>
      fact('affiliatedWith', id, organization?._ref, roleName, evidence),
    ),
    ...relations.map(({person, relationship, evidence}) =>
      fact('relatedTo', id, person?._ref, relationship, evidence),
    ),
  ]
}

function eventFacts(id: string, read: Read): ImportedFact[] {
  const told = (field: string) =>
    read.fieldEvidence.find((each) => each.field === field)?.evidence ?? []
  const {superEvent, commemorates} = read
  return [
    ...read.participants.map(({party, role, evidence}) =>
      fact('participantIn', party?._ref, id, role, evidence),
    ),
    ...(superEvent ? [fact('subEventOf', id, superEvent._ref, undefined, told('superEvent'))] : []),
    ...(commemorates
      ? [fact('commemorates', id, commemorates._ref, undefined, told('commemorates'))]
      : []),
  ]
}

function fact(
  predicate: ImportedFact['predicate'],
  from: string | undefined,
  to: string | undefined,
  role: string | undefined,
  evidence: Read['affiliations'][number]['evidence'],
): ImportedFact {
  const told = evidence.map(({article, confidence}) => ({article: article?._ref, confidence}))
  return {predicate, from, to, role, evidence: told}
}

/** Every reference in a document, however deep. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  const own = '_ref' in value && typeof value._ref === 'string' ? [value._ref] : []
  return [...own, ...Object.values(value).flatMap(referencesIn)]
}

/** The articles that a document's evidence lies in, wherever the evidence lies. */
function citationsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'article' in value ? referencesIn(value.article).slice(0, 1) : []
  return [...own, ...Object.values(value).flatMap(citationsIn)]
}
