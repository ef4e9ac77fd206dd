import {
  datasetOf,
  documentsOf,
  type Extractor,
  emptyDataset,
  htmlReport,
  importSources,
  type Located,
  locate,
  type Plan,
  type Planned,
  type PlanSettings,
  planImport,
  type Receipt,
} from '../importer/index.ts'
import {connect} from './connect.ts'
import {chosenExtractor} from './extractor.ts'
import {files} from './files.ts'
import type {ImportOptions} from './importCommand.ts'
import {importProgress, type Progress} from './importProgress.ts'
import {importReport, rejectionReport, warningReport} from './importReport.ts'
import {newRun} from './newRun.ts'
import {planReport} from './planReport.ts'
import {expectPlaceFor, writeWhole} from './writeWhole.ts'

/** Imports what the command line names and prints what became of it. False when some sources were rejected. */
export async function runImport(sources: string[], options: ImportOptions): Promise<boolean> {
  for (const path of [options.out, options.plan, options.report]) {
    if (path) await expectPlaceFor(path)
  }
  const located: Located[] = []
  for (const source of sources) located.push(...(await locate(source, files, options.sourceId)))
  const {extractor, cost} = await chosenExtractor(options.extractor, located)
  const progress = importProgress(located.length, options)
  const result = await run(located, options, {extractor, progress}).finally(() => {
    progress.stop()
    // What was asked before a failure is paid for as well.
    if (!options.quiet) process.stderr.write(cost())
  })
  if (options.plan) await writeWhole(options.plan, [JSON.stringify(result.plan, null, 2)])
  if (options.report) await writeWhole(options.report, [pageOf(result, options)])
  const lines = linesOf(result.plan)
  if (options.out && lines.length > 0) await writeWhole(options.out, lines)
  print(result, options)
  return result.plan.sources.every(({outcome}) => outcome !== 'rejected')
}

type Result = Planned & {receipt?: Receipt; target: string}

/** Three ways to go: into a file, where no dataset is asked; up to the plan; or the whole way. */
async function run(
  located: Located[],
  options: ImportOptions,
  {extractor, progress}: {extractor: Extractor; progress: Progress},
): Promise<Result> {
  const settings = {
    extractor,
    system: options.sourceSystem,
    run: newRun(new Date(), {sourceSystem: options.sourceSystem}),
    onSource: progress.onSource,
  }
  if (options.out) {
    const planned = await planImport(located, {...settings, dataset: emptyDataset})
    return {...planned, target: options.out}
  }
  const {client, target, close} = await connect(options)
  try {
    const withDataset: PlanSettings = {...settings, dataset: datasetOf(client, target)}
    if (options.dryRun) return {...(await planImport(located, withDataset)), target}
    const effects = {client, target, now: () => new Date(), onCommit: progress.onCommit}
    return {...(await importSources(located, {...withDataset, ...effects})), target}
  } finally {
    await close()
  }
}

function linesOf(plan: Plan): string[] {
  return documentsOf(plan).map((document) => JSON.stringify(document))
}

function pageOf({plan, gathered, target}: Result, {dryRun}: ImportOptions): string {
  return htmlReport(plan, gathered, {target, written: !dryRun})
}

function print({plan, receipt, target}: Result, options: ImportOptions): void {
  if (options.json) {
    const result = options.dryRun ? plan : {target, sources: plan.sources, receipt}
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  } else if (!options.quiet) {
    if (options.dryRun) process.stdout.write(planReport(plan))
    process.stdout.write(importReport(plan, receipt, {target, ...options}))
  }
  process.stderr.write(warningReport(plan) + rejectionReport(plan))
}
