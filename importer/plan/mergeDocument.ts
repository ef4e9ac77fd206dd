import type {Fields} from '../kinds/index.ts'
import type {FieldChange, SanityDocument} from '../types.ts'
import {fieldChanges} from './fieldChanges.ts'
import {isMember} from './member.ts'
import {type MergedField, mergeField} from './mergeField.ts'
import {mergeNames} from './mergeNames.ts'
import type {Said, Standing} from './mergeSaid.ts'
import {strengthened} from './strengthened.ts'

/** What one source contributed to a document last time, and what it contributes now. */
export type Contribution = {articleId: string; base: Fields; next: Fields}

export type MergedDocument = {
  document: SanityDocument
  changes: FieldChange[]
  /** What each source is remembered to have contributed, in the order given. */
  contributed: Fields[]
}

/** What is on record of sources that are not being merged. */
export type Others = {said: readonly Fields[]; isCrowded: boolean}

const NO_OTHERS: Others = {said: [], isCrowded: false}

/** No import takes these away: without them a document is none. */
const REQUIRED = new Set(['name', 'kind', 'headline', 'datePublished', 'status'])

/**
 * A document as it should be: what is live, or the bare identity of a new one, with what its sources say merged into it
 * field by field. Fields that no import writes are not looked at.
 */
export function mergeDocument(
  identity: SanityDocument,
  live: SanityDocument | undefined,
  contributions: readonly Contribution[],
  others: Others = NO_OTHERS,
): MergedDocument {
  const fields = fieldsOf(contributions)
  const isConfirmed = live !== undefined && isConfirmedByPerson(live, contributions, others)
  const standing = (field: string): Standing => ({
    others: others.said.map((each) => each[field]).filter((each) => each !== undefined),
    isCrowded: others.isCrowded,
    isConfirmed,
    isRequired: REQUIRED.has(field),
  })
  const merged = new Map<string, MergedField>()
  for (const field of fields.filter((each) => each !== 'fieldEvidence')) {
    const said = contributions.map(({base, next}) => ({base: base[field], next: next[field]}))
    merged.set(
      field,
      field === 'alternateNames'
        ? mergeNames(live, said, standing(field), merged.get('name')?.value)
        : mergeField(live?.[field], said, standing(field)),
    )
  }
  if (fields.includes('fieldEvidence')) {
    const said = contributions.map((each, source) => supporting(each, source, merged))
    merged.set('fieldEvidence', mergeField(live?.fieldEvidence, said, standing('fieldEvidence')))
  }
  for (const [field, each] of merged) {
    const value = strengthened(
      each.value,
      contributions.map(({next}) => next[field]),
    )
    merged.set(field, {...each, value, isStrengthened: value !== each.value})
  }
  return {
    document: withFields(live ?? identity, merged),
    changes: live ? fieldChanges(live, merged) : [],
    contributed: contributions.map((_, source) => contributedBy(source, merged)),
  }
}

/**
 * Whoever confirms what is known of somebody stands for it: what an article no longer says stays then. An article is
 * its source's own word; to confirm it is to publish it, corrections to come included. What an import itself brought as
 * confirmed, nobody has looked at.
 */
export function isConfirmedByPerson(
  {_type, status}: SanityDocument,
  contributions: readonly Contribution[],
  others: Others = NO_OTHERS,
): boolean {
  const imported = [...contributions.map(({base}) => base), ...others.said]
  return (
    _type !== 'article' &&
    status === 'confirmed' &&
    !imported.some((fields) => fields.status === 'confirmed')
  )
}

/** `name` first, for the other names depend on it, told or not; then in the order in which the kinds write them. */
function fieldsOf(contributions: readonly Contribution[]): string[] {
  const fields = contributions.flatMap(({base, next}) => [
    ...Object.keys(next),
    ...Object.keys(base),
  ])
  return [...new Set(fields.includes('name') ? ['name', ...fields, 'alternateNames'] : fields)]
}

/** Only the evidence for what stands. */
function supporting(
  {base, next}: Contribution,
  source: number,
  merged: ReadonlyMap<string, MergedField>,
): Said {
  const stands = (field: unknown): boolean =>
    field === 'name' || merged.get(String(field))?.contributed[source] !== undefined
  const evidence = Array.isArray(next.fieldEvidence) ? next.fieldEvidence : []
  const own = evidence.filter((each: unknown) => isMember(each) && stands(each.field))
  return {base: base.fieldEvidence, next: own.length > 0 ? own : undefined}
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

function contributedBy(source: number, merged: ReadonlyMap<string, MergedField>): Fields {
  return Object.fromEntries(
    [...merged].flatMap(([field, {contributed}]) =>
      contributed[source] === undefined ? [] : [[field, contributed[source]]],
    ),
  )
}
