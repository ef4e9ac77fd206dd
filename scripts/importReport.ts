import {styleText} from 'node:util'
import Table from 'cli-table3'
import type {Receipt, Totals} from '../importer/index.ts'
import {documentTypes} from '../schemas/types.ts'

type Told = {target: string; dryRun?: boolean; out?: string}

/** What became of it, in a table and a sentence. */
export function importReport(totals: Totals, receipt: Receipt | undefined, told: Told): string {
  const {imported, unchanged} = totals.sources
  if (imported + unchanged === 0) return 'Nothing was imported.\n'
  const lines = [
    table(totals).toString(),
    sentence(totals, receipt, told),
    ...questions(totals, told),
  ]
  return `${lines.join('\n')}\n`
}

/** What people are asked, and where they answer; a file has no place for it. */
function questions({asked}: Totals, {dryRun, out}: Told): string[] {
  const kinds = [
    counted(asked.match, 'unsure match', 'unsure matches'),
    counted(asked.conflict, "conflict with a person's edit", "conflicts with a person's edit"),
    counted(asked.mention, 'passage that names nobody', 'passages that name nobody'),
  ].flat()
  if (kinds.length === 0) return []
  if (out || dryRun) return [`It ${out ? 'leaves' : 'would leave'} to people: ${kinds.join(', ')}.`]
  return [
    `Left to people: ${kinds.join(', ')}. \`npm run review\` shows them and takes the answers.`,
  ]
}

function counted(count: number, one: string, more: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]
}

/** Every source that was not imported, with its reason; nothing gets lost in silence. */
export function rejectionReport({rejected}: Totals): string {
  if (rejected.length === 0) return ''
  const count = rejected.length === 1 ? '1 source was' : `${rejected.length} sources were`
  const lines = [`${count} rejected:`, ...rejected.map(({reason}) => `  ${reason}`)]
  return `${styleText('red', lines.join('\n'), {stream: process.stderr})}\n`
}

/** What its own system keeps from the public, such as drafts: no fault, but nothing is left out in silence. */
export function skippedReport({skipped}: Totals): string {
  if (skipped.length === 0) return ''
  const count = skipped.length === 1 ? '1 source was' : `${skipped.length} sources were`
  return [`${count} left out:`, ...skipped.map(({reason}) => `  ${reason}`), ''].join('\n')
}

/** What was imported, but not as well as it might have been. */
export function warningReport({warnings}: Totals): string {
  const lines = warnings.map(({id, warning}) => `warning: ${id}: ${warning}\n`)
  return lines.length === 0 ? '' : styleText('yellow', lines.join(''), {stream: process.stderr})
}

function table({documents, sources}: Totals): Table.Table {
  const counts = documentTypes.map((type) => documents[type])
  const deleted = counts.some((each) => each && each.delete > 0) ? ['deleted'] : []
  const table = new Table({
    head: ['', 'created', 'updated', 'unchanged', ...deleted],
    colAligns: ['left', 'right', 'right', 'right', 'right'],
    // Its own colours do not ask whether anybody sees them.
    style: {head: [], border: []},
  })
  for (const type of documentTypes) {
    const {create = 0, update = 0, unchanged = 0, delete: gone = 0} = documents[type] ?? {}
    const skipped = type === 'article' ? sources.unchanged : 0
    const more = deleted.map(() => gone)
    table.push([type, create, update, unchanged + skipped, ...more])
  }
  return table
}

function sentence(totals: Totals, receipt: Receipt | undefined, told: Told): string {
  if (told.out) return `${documentCount(totals)} documents written to ${told.out}.`
  if (told.dryRun) return `Nothing was written to ${told.target}: this was a dry run.`
  const mutations = receipt?.mutations ?? 0
  if (mutations === 0) return `0 mutations: ${told.target} holds all of it already.`
  return `${mutations} mutations in ${receipt?.transactions ?? 0} transactions, to ${told.target}.`
}

function documentCount({documents}: Totals): number {
  const counts = Object.values(documents).flatMap((counts) => Object.values(counts))
  return counts.reduce((sum, count) => sum + count, 0)
}
