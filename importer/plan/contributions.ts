import {articleFields, entityFields, type Fields, type Told} from '../kinds/index.ts'
import {isMember} from './member.ts'
import type {Contribution} from './mergeDocument.ts'
import {mergeMembers} from './mergeMembers.ts'

/** What a source contributed to one document, as its import record keeps it. */
export type Recorded = {id: string; type: string; fields: Fields}

/** What all articles of a batch say of one document, in the order of their ids. */
export type SaidOfDocument = {type: string; contributions: Contribution[]}

/**
 * What a batch of articles says of each document, beside what the same articles said when they were last imported. A
 * document that an article spoke of then and does no longer is among them: what it said is to be taken back.
 */
export function contributions(
  told: readonly Told[],
  recorded: ReadonlyMap<string, readonly Recorded[]>,
): Map<string, SaidOfDocument> {
  const documents = new Map<string, SaidOfDocument>()
  for (const article of told) {
    const {articleId} = article
    const before = new Map((recorded.get(articleId) ?? []).map((each) => [each.id, each]))
    const now = new Map(recordedOf(article).map((each) => [each.id, each]))
    for (const id of new Set([...now.keys(), ...before.keys()])) {
      const type = now.get(id)?.type ?? before.get(id)?.type ?? ''
      const document = documents.get(id) ?? {type, contributions: []}
      document.contributions.push({
        articleId,
        base: before.get(id)?.fields ?? {},
        next: now.get(id)?.fields ?? {},
      })
      documents.set(id, document)
    }
  }
  return documents
}

/** What one article says of each document: of its entities, and at the end of itself. */
function recordedOf(told: Told): Recorded[] {
  const documents = new Map<string, Recorded>()
  for (const entity of told.extraction.entities) {
    const id = told.documentIds.get(entity.id)
    if (!id) continue
    const fields = entityFields(entity, told)
    const same = documents.get(id)
    documents.set(id, {id, type: entity.type, fields: same ? united(same.fields, fields) : fields})
  }
  return [...documents.values(), {id: told.articleId, type: 'article', fields: articleFields(told)}]
}

/** What is said of one document twice: the first word of each field, and the lists of both. */
export function united(one: Fields, two: Fields): Fields {
  const lists = Object.entries(two).flatMap(([field, value]) => {
    const before = one[field]
    if (!Array.isArray(before) || !Array.isArray(value)) return []
    return [
      [
        field,
        mergeMembers(before.filter(isMember), [{base: [], next: value.filter(isMember)}]).value,
      ],
    ]
  })
  return {...two, ...one, ...Object.fromEntries(lists)}
}
