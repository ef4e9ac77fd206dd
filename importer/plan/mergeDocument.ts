import type {Fields} from '../kinds/index.ts'
import type {FieldChange, SanityDocument} from '../types.ts'
import {type MergedField, mergeField} from './mergeField.ts'
import {isMember} from './mergeMembers.ts'
import {isRecord, same} from './same.ts'

/** What one source contributed to a document last time, and what it contributes now. */
export type Contribution = {articleId: string; base: Fields; next: Fields}

export type MergedDocument = {
  document: SanityDocument
  changes: FieldChange[]
  /** What each source is remembered to have contributed, in the order given. */
  contributed: Fields[]
}

/** No import takes these away: without them a document is none. */
const REQUIRED = new Set(['name', 'kind', 'headline', 'datePublished'])

/**
 * A document as it should be: what is live, or the bare identity of a new one, with what its sources say merged into it
 * field by field. Fields that no import writes are not looked at.
 */
export function mergeDocument(
  identity: SanityDocument,
  live: SanityDocument | undefined,
  contributions: Contribution[],
): MergedDocument {
  const fields = fieldsOf(contributions)
  const merged = new Map<string, MergedField>()
  for (const field of fields.filter((each) => each !== 'fieldEvidence')) {
    const said = contributions.map(({base, next}) => ({
      base: base[field],
      next: field === 'alternateNames' ? others(next[field], merged.get('name')) : next[field],
    }))
    merged.set(field, mergeField(live?.[field], said, isRemovable(field, live, contributions)))
  }
  if (fields.includes('fieldEvidence')) {
    merged.set('fieldEvidence', mergeFieldEvidence(live, contributions, merged))
  }
  return {
    document: withFields(live ?? identity, merged),
    changes: live ? changesOf(live, merged) : [],
    contributed: contributions.map((_, source) => contributedBy(source, merged)),
  }
}

/** `name` first, for the other names depend on it; then in the order in which the kinds write them. */
function fieldsOf(contributions: Contribution[]): string[] {
  const fields = contributions.flatMap(({base, next}) => [
    ...Object.keys(next),
    ...Object.keys(base),
  ])
  return [...new Set(fields.includes('name') ? ['name', ...fields] : fields)]
}

/** The title is no other name of the document. */
function others(names: unknown, title: MergedField | undefined): unknown {
  if (!Array.isArray(names) || !title) return names
  const rest = names.filter((name: unknown) => !(isRecord(name) && name.value === title.value))
  return rest.length > 0 ? rest : undefined
}

/** What one source takes back stays as long as another article stands for the field, or for the document at all. */
function isRemovable(
  field: string,
  live: SanityDocument | undefined,
  contributions: Contribution[],
): boolean {
  if (REQUIRED.has(field)) return false
  const evidence = Array.isArray(live?.fieldEvidence) ? live.fieldEvidence.filter(isMember) : []
  const of = (name: string) => evidence.find((each) => each.field === name)
  const cited = (of(field) ?? of('name') ?? of('kind'))?.evidence
  const taking = new Set(contributions.map(({articleId}) => articleId))
  return !(Array.isArray(cited) ? cited : []).some((each: unknown) => {
    const article = isRecord(each) && isRecord(each.article) ? each.article._ref : undefined
    return typeof article === 'string' && !taking.has(article)
  })
}

/** Only what supports the value that stands. */
function mergeFieldEvidence(
  live: SanityDocument | undefined,
  contributions: Contribution[],
  merged: ReadonlyMap<string, MergedField>,
): MergedField {
  const said = contributions.map(({base, next}, source) => {
    const supporting = (Array.isArray(next.fieldEvidence) ? next.fieldEvidence : []).filter(
      (each: unknown) =>
        isMember(each) &&
        (each.field === 'name' ||
          merged.get(String(each.field))?.contributed[source] !== undefined),
    )
    return {
      base: base.fieldEvidence,
      next: supporting.length > 0 ? supporting : undefined,
    }
  })
  return mergeField(live?.fieldEvidence, said, true)
}

function withFields(
  document: SanityDocument,
  merged: ReadonlyMap<string, MergedField>,
): SanityDocument {
  const written = {...document}
  for (const [field, {value}] of merged) {
    if (value === undefined) delete written[field]
    else written[field] = value
  }
  return written
}

function changesOf(live: SanityDocument, merged: ReadonlyMap<string, MergedField>): FieldChange[] {
  return [...merged].flatMap(([field, {value, outcome, contributed}]): FieldChange[] => {
    const before = live[field]
    const changes: FieldChange[] = same(before, value)
      ? []
      : [{field, outcome: value === undefined ? 'unset' : 'set', before, after: value}]
    if (outcome !== 'kept' && outcome !== 'conflict') return changes
    // What the import would have written, had nobody changed it.
    const after = contributed.findLast((each) => each !== undefined)
    return [...changes, {field, outcome, before, after}]
  })
}

function contributedBy(source: number, merged: ReadonlyMap<string, MergedField>): Fields {
  return Object.fromEntries(
    [...merged].flatMap(([field, {contributed}]) =>
      contributed[source] === undefined ? [] : [[field, contributed[source]]],
    ),
  )
}
