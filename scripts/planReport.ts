import {styleText} from 'node:util'
import {
  type ChangeLine,
  calledOf,
  describeChange,
  type FieldChange,
  type NameOf,
  namesIn,
  type Plan,
  type PlannedDocument,
  type Resolution,
} from '../importer/index.ts'
import {capped, section} from './reportSection.ts'

/**
 * A plan as people read it: what would be created, changed and deleted, kept as a person left it, and what nobody could
 * tell. A long list is cut short, with a word where the rest is.
 */
export function planReport(plan: Plan, columns = process.stdout.columns ?? 100): string {
  const {documents} = plan
  const nameOf = namesIn(plan)
  const sections = [
    section('Would create', created(documents)),
    section(
      'Would change',
      documents.flatMap((each) => changed(each, nameOf)),
    ),
    section('Would be cited more or less often, and no more', citedOtherwise(documents)),
    section('Would delete', documents.flatMap(deleted)),
    section(
      'Kept, for a person edited or confirmed it',
      documents.flatMap((each) => stood(each, 'kept', nameOf)),
    ),
    section(
      'Conflicts, where a person and the source both changed it (the person wins)',
      documents.flatMap((each) => stood(each, 'conflict', nameOf)),
    ),
    section('Unsure, imported apart', unsure(plan)),
    section('Described but not named, so nobody is invented', plan.sources.flatMap(unresolved)),
  ]
  const cut = sections.map((each) => capped(each, columns))
  const isCut = cut.some(({isCut}) => isCut)
  const rest = isCut ? 'All of it is in --json, --plan FILE.json and --report FILE.html.\n\n' : ''
  return cut.map(({text}) => text).join('') + rest
}

/** A few of each type, so that the people are not lost among the articles. */
function created(documents: readonly PlannedDocument[]): string[][] {
  const made = documents.filter(({outcome}) => outcome === 'create')
  const types = Map.groupBy(made, ({document}) => document._type)
  return [...types.values()].map((some) =>
    some.map(({document}) => styleText('green', `+ ${titleOf(document)}`)),
  )
}

function changed({outcome, document, changes, because}: PlannedDocument, nameOf: NameOf) {
  const lines = outcome === 'update' ? linesOf(changes, nameOf) : []
  const told = lines.filter(({kind}) => kind !== 'evidence')
  if (outcome === 'delete' || (told.length === 0 && !because)) return []
  const why = because ? [`    ${because}`] : []
  return [[`~ ${titleOf(document)}`, ...told.map(signed), ...why]]
}

function linesOf(changes: readonly FieldChange[], nameOf: NameOf): ChangeLine[] {
  return changes
    .filter(({outcome}) => outcome === 'set' || outcome === 'unset')
    .flatMap((change) =>
      describeChange(change, nameOf).map((line) =>
        // What a field is known from is no fact of its own.
        change.field === 'fieldEvidence' ? {...line, kind: 'evidence' as const} : line,
      ),
    )
}

function citedOtherwise(documents: readonly PlannedDocument[]): string[][] {
  return documents.flatMap(({outcome, document, changes, because}) => {
    const lines = outcome === 'update' ? linesOf(changes, () => undefined) : []
    const isOnlyCited = lines.length > 0 && lines.every(({kind}) => kind === 'evidence')
    return isOnlyCited && !because ? [[`~ ${titleOf(document)}`]] : []
  })
}

function deleted({outcome, document, because}: PlannedDocument): string[][] {
  if (outcome !== 'delete') return []
  return [[styleText('red', `− ${titleOf(document)}${because ? `: ${because}` : ''}`)]]
}

function stood(
  {document, changes}: PlannedDocument,
  outcome: FieldChange['outcome'],
  nameOf: NameOf,
): string[][] {
  const lines = changes
    .filter((change) => change.outcome === outcome)
    .flatMap((change) => describeChange(change, nameOf))
  const colour = outcome === 'conflict' ? 'yellow' : 'cyan'
  return lines.map(({text}) => [styleText(colour, `= ${titleOf(document)}: ${text}`)])
}

function signed({kind, text}: ChangeLine): string {
  switch (kind) {
    case 'add':
      return `    ${styleText('green', `+ ${text}`)}`
    case 'remove':
      return `    ${styleText('red', `− ${text}`)}`
    default:
      return `    ~ ${inColour(text)}`
  }
}

/** The words that go and come. The brackets stay, for those who see no colours. */
function inColour(text: string): string {
  return text
    .replace(/\[-.*?-\]/gs, (words) => styleText('red', words))
    .replace(/\{\+.*?\+\}/gs, (words) => styleText('green', words))
}

function unsure({resolutions, documents}: Plan): string[][] {
  const names = new Map(documents.map(({document}) => [document._id, calledOf(document)]))
  const linesOf = ({source, entities}: Resolution): string[][] =>
    entities
      .filter(({outcome}) => outcome === 'unsure')
      .map(({documentId, candidates}) => [
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

function unresolved(source: Plan['sources'][number]): string[][] {
  if (source.outcome !== 'imported') return []
  return source.unresolved.map(({quote, type}) => [`… “${quote}” (${type}) in ${source.id}`])
}

function titleOf(document: PlannedDocument['document']): string {
  return `${document._type} ${calledOf(document)}`
}
