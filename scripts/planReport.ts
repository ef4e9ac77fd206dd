import {styleText} from 'node:util'
import type {FieldChange, Plan, PlannedDocument, Resolution} from '../importer/index.ts'

/** A plan as people read it: what would be created, changed, kept as a person left it, and what nobody could tell. */
export function planReport(plan: Plan): string {
  const {documents} = plan
  const sections = [
    section('Would create', documents.flatMap(created)),
    section('Would change', documents.flatMap(changed)),
    section(
      'Kept, for a person edited it',
      documents.flatMap((each) => stood(each, 'kept')),
    ),
    section(
      'Conflicts, where a person and the source both changed it (the person wins)',
      documents.flatMap((each) => stood(each, 'conflict')),
    ),
    section('Unsure, imported apart', unsure(plan)),
    section('Described but not named, so nobody is invented', plan.sources.flatMap(unresolved)),
  ]
  return sections.join('')
}

function section(title: string, lines: string[]): string {
  if (lines.length === 0) return ''
  return `${styleText('bold', title)}\n${lines.map((line) => `  ${line}\n`).join('')}\n`
}

function created({outcome, document}: PlannedDocument): string[] {
  return outcome === 'create' ? [styleText('green', `+ ${document._type} ${nameOf(document)}`)] : []
}

function changed({outcome, document, changes}: PlannedDocument): string[] {
  if (outcome !== 'update') return []
  const written = changes.filter(({outcome}) => outcome === 'set' || outcome === 'unset')
  return [
    `~ ${document._type} ${nameOf(document)}`,
    ...written.map((change) => `    ${described(change)}`),
  ]
}

function stood({document, changes}: PlannedDocument, outcome: FieldChange['outcome']): string[] {
  return changes
    .filter((change) => change.outcome === outcome)
    .map((change) => `= ${document._type} ${nameOf(document)}: ${described(change)}`)
}

function described({field, outcome, before, after}: FieldChange): string {
  switch (outcome) {
    case 'set':
      return before === undefined
        ? `${field}: ${brief(after)}`
        : `${field}: ${brief(before)} → ${brief(after)}`
    case 'unset':
      return `${field}: ${brief(before)} → nothing`
    case 'kept':
    case 'conflict':
      return `${field} stays ${brief(before)}; the source says ${brief(after)}`
  }
}

/** A value in a few words: a list by its length, an object by the member that a reader would call it by. */
function brief(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `“${value}”`
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? 'member' : 'members'}`
  if (typeof value !== 'object' || value === null) return String(value)
  const shown = Object.entries(value).find(([member]) => TELLING.has(member))
  return shown ? String(shown[1]) : JSON.stringify(value)
}

/** Of a date, a place, an article's source, a reference. */
const TELLING = new Set(['edtf', 'name', 'sha256', '_ref'])

function unsure({resolutions, documents}: Plan): string[] {
  const names = new Map(documents.map(({document}) => [document._id, nameOf(document)]))
  const linesOf = ({source, entities}: Resolution): string[] =>
    entities
      .filter(({outcome}) => outcome === 'unsure')
      .flatMap(({documentId, candidates}) => [
        `? ${names.get(documentId) ?? documentId} in ${source.id}`,
        ...candidates.flatMap(({name, score, evidence}) => [
          `    may be ${name} (${score} points)`,
          ...evidence.map(
            ({points, because}) => `      ${points > 0 ? '+' : ''}${points} ${because}`,
          ),
        ]),
      ])
  return resolutions.flatMap(linesOf)
}

function unresolved(source: Plan['sources'][number]): string[] {
  if (source.outcome !== 'imported') return []
  return source.unresolved.map(({quote, type}) => `… “${quote}” (${type}) in ${source.id}`)
}

function nameOf(document: PlannedDocument['document']): string {
  return String(document.headline ?? document.name ?? document._id)
}
