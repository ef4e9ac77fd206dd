import {styleText} from 'node:util'
import {
  describeChange,
  type FieldChange,
  type Plan,
  type PlannedDocument,
  type Resolution,
} from '../importer/index.ts'

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
    ...written.map((change) => `    ${describeChange(change)}`),
  ]
}

function stood({document, changes}: PlannedDocument, outcome: FieldChange['outcome']): string[] {
  return changes
    .filter((change) => change.outcome === outcome)
    .map((change) => `= ${document._type} ${nameOf(document)}: ${describeChange(change)}`)
}

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
