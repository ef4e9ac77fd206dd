import type {Planned, Receipt, SourceOutcome, Totals} from '../importer/index.ts'
import type {ImportOptions} from './importCommand.ts'
import {importReport, rejectionReport, skippedReport, warningReport} from './importReport.ts'
import {writeLines} from './writeWhole.ts'

export type ImportResult = {
  target: string
  totals: Totals
  /** The whole plan, where somebody wants to see it. */
  planned?: Planned
  /** Each source, where they are to be printed. */
  sources?: SourceOutcome[]
  receipt?: Receipt
}

/** Writes the files that were asked for. */
export async function writeFiles(result: ImportResult, options: ImportOptions): Promise<void> {
  const {planned, target} = result
  if (!planned) return
  const {plan, gathered} = planned
  // Loaded when somebody wants a file.
  const {htmlReport, ndjsonOf} = await import('../importer/index.ts')
  if (options.plan) await writeLines(options.plan, [JSON.stringify(plan, null, 2)])
  if (options.report) {
    const page = htmlReport(plan, gathered, {target, written: !options.dryRun})
    await writeLines(options.report, [page])
  }
  const lines = ndjsonOf(plan)
  if (options.out && lines.length > 0) await writeLines(options.out, lines)
}

export async function printResult(result: ImportResult, options: ImportOptions): Promise<void> {
  const {planned, totals, target, receipt} = result
  if (options.json) {
    const sources = result.sources ?? planned?.plan.sources
    const shown = options.dryRun ? planned?.plan : {target, sources, receipt}
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
  } else if (!options.quiet) {
    if (options.dryRun && planned) {
      const {planReport} = await import('./planReport.ts')
      process.stdout.write(planReport(planned.plan))
    }
    process.stdout.write(importReport(totals, receipt, {target, ...options}))
    process.stdout.write(skippedReport(totals))
  }
  process.stderr.write(warningReport(totals) + rejectionReport(totals))
}
