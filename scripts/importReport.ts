import {styleText} from 'node:util'
import Table from 'cli-table3'
import type {Plan, PlannedDocument, Receipt} from '../importer/index.ts'
import {documentTypes} from '../schemas/index.ts'

type Told = {target: string; dryRun?: boolean; out?: string}

/** What became of it, in a table and a sentence. */
export function importReport(plan: Plan, receipt: Receipt | undefined, told: Told): string {
  if (plan.sources.every(({outcome}) => outcome === 'rejected')) return 'Nothing was imported.\n'
  const lines = [table(plan).toString(), sentence(plan, receipt, told), ...questions(plan)]
  return `${lines.join('\n')}\n`
}

/** What waits for a person, as numbers. */
function questions({documents, resolutions}: Plan): string[] {
  const changes = documents.flatMap(({changes}) => changes)
  const conflicts = changes.filter(({outcome}) => outcome === 'conflict').length
  const entities = resolutions.flatMap(({entities}) => entities)
  const unsure = entities.filter(({outcome}) => outcome === 'unsure').length
  return [
    ...(conflicts > 0 ? [`Conflicts with a person's edit, which stands: ${conflicts}.`] : []),
    ...(unsure > 0 ? [`Entities that may be known already and were kept apart: ${unsure}.`] : []),
    ...(conflicts + unsure > 0
      ? ['A dry run shows them before anything is written; --plan FILE.json keeps them.']
      : []),
  ]
}

/** Every source that was not imported, with its reason; nothing gets lost in silence. */
export function rejectionReport({sources}: Plan): string {
  const rejected = sources.flatMap((each) => (each.outcome === 'rejected' ? [each.reason] : []))
  if (rejected.length === 0) return ''
  const count = rejected.length === 1 ? '1 source was' : `${rejected.length} sources were`
  const lines = [`${count} rejected:`, ...rejected.map((reason) => `  ${reason}`)]
  return `${styleText('red', lines.join('\n'), {stream: process.stderr})}\n`
}

/** What was imported, but not as well as it might have been. */
export function warningReport({sources}: Plan): string {
  const lines = sources.flatMap((each) =>
    each.outcome === 'imported'
      ? (each.warnings ?? []).map((warning) => `warning: ${each.id}: ${warning}\n`)
      : [],
  )
  return lines.length === 0 ? '' : styleText('yellow', lines.join(''), {stream: process.stderr})
}

function table({documents, sources}: Plan): Table.Table {
  const table = new Table({
    head: ['', 'created', 'updated', 'unchanged'],
    colAligns: ['left', 'right', 'right', 'right'],
    // Its own colours do not ask whether anybody sees them.
    style: {head: [], border: []},
  })
  const skipped = sources.filter(({outcome}) => outcome === 'unchanged').length
  for (const type of documentTypes) {
    const ofType = documents.filter(({document}) => document._type === type)
    const unchanged = count(ofType, 'unchanged') + (type === 'article' ? skipped : 0)
    table.push([type, count(ofType, 'create'), count(ofType, 'update'), unchanged])
  }
  return table
}

function count(documents: PlannedDocument[], outcome: PlannedDocument['outcome']): number {
  return documents.filter((each) => each.outcome === outcome).length
}

function sentence({documents}: Plan, receipt: Receipt | undefined, told: Told): string {
  if (told.out) return `${documents.length} documents written to ${told.out}.`
  if (told.dryRun) return `Nothing was written to ${told.target}: this was a dry run.`
  const mutations = receipt?.mutations ?? 0
  if (mutations === 0) return `0 mutations: ${told.target} holds all of it already.`
  return `${mutations} mutations in ${receipt?.transactions ?? 0} transactions, to ${told.target}.`
}
