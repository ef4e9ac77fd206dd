import {
  datasetOf,
  type Extractor,
  emptyDataset,
  htmlReport,
  ImportError,
  type ImportSettings,
  importSources,
  type Located,
  locate,
  ndjsonOf,
  ONE_WINDOW,
  type Planned,
  type PlanSettings,
  pictureReader,
  planImport,
  type Receipt,
  type SourceOutcome,
  type Sources,
  type Totals,
  totalsOf,
} from '../importer/index.ts'
import {type Begun, beginImport} from './beginImport.ts'
import {connect} from './connect.ts'
import {chosenExtractor} from './extractor.ts'
import {files} from './files.ts'
import type {ImportOptions} from './importCommand.ts'
import {importProgress, type Progress} from './importProgress.ts'
import {importReport, rejectionReport, skippedReport, warningReport} from './importReport.ts'
import {knownNames} from './knownNames.ts'
import {planReport} from './planReport.ts'
import {thrift} from './thrift.ts'
import {expectPlaceFor, writeWhole} from './writeWhole.ts'

/** Imports what the command line names and prints what became of it. False when some sources were rejected. */
export async function runImport(named: string[], given: ImportOptions): Promise<boolean> {
  const begun = await beginImport(named, given)
  const {sources, options} = begun
  if (!options.quiet) for (const note of begun.notes) process.stderr.write(`${note}\n`)
  for (const path of [options.out, options.plan, options.report]) {
    if (path) await expectPlaceFor(path)
  }
  const progress = importProgress(options)
  const found = locatedIn(sources, options, progress)
  const {extractor, located, cost} = await chosenExtractor(options.extractor, found)
  const result = await run(located, begun, {extractor, progress}).finally(() => {
    progress.stop()
    // What was asked before a failure is paid for as well.
    if (!options.quiet) process.stderr.write(cost())
  })
  const {planned, totals} = result
  if (planned && options.plan) {
    await writeWhole(options.plan, [JSON.stringify(planned.plan, null, 2)])
  }
  if (planned && options.report)
    await writeWhole(options.report, [pageOf(planned, result, options)])
  const lines = planned ? ndjsonOf(planned.plan) : []
  if (options.out && lines.length > 0) await writeWhole(options.out, lines)
  print(result, options)
  return totals.sources.rejected === 0
}

/** What the arguments lead to, as it is come upon: an archive may hold more texts than there is memory for their names. */
async function* locatedIn(
  sources: string[],
  {sourceId, format}: ImportOptions,
  {onListed}: Progress,
): AsyncGenerator<Located> {
  for (const source of sources) {
    // Of several arguments nobody knows how much the later ones hold.
    const told = sources.length === 1 ? {onListed} : {}
    yield* locate(source, files, {
      sourceId,
      format: format === 'auto' ? undefined : format,
      ...told,
    })
  }
}

type Result = {
  target: string
  totals: Totals
  /** The whole plan, where somebody wants to see it. */
  planned?: Planned
  /** Each source, where they are to be printed. */
  sources?: SourceOutcome[]
  receipt?: Receipt
}

/** Three ways to go: into a file, where no dataset is asked; up to the plan; or the whole way. */
async function run(
  located: Sources,
  {options, run, journal}: Begun,
  {extractor, progress}: {extractor: Extractor; progress: Progress},
): Promise<Result> {
  const system = options.sourceSystem
  const known = await knownNames(options.known)
  const settings = {extractor, system, as: options.as, run, known, onSource: progress.onSource}
  if (options.out) {
    const planned = await planImport(located, {...settings, dataset: emptyDataset})
    return {planned, totals: totalsOf(planned.plan), target: options.out}
  }
  const {client, target, close} = await connect({...options, onWait: progress.onWait})
  try {
    const withDataset: PlanSettings = {...settings, dataset: datasetOf(client, target)}
    if (options.dryRun) {
      const planned = await planImport(located, withDataset)
      return {planned, totals: totalsOf(planned.plan), target}
    }
    const {concurrency} = options
    const effects = {client, target, now: () => new Date()}
    const bytesOf = pictureReader(files)
    const importing: ImportSettings = {...withDataset, ...effects, concurrency, journal, bytesOf}
    const result = await importAll(located, importing, {...options, progress})
    await journal?.close()
    return {...result, target}
  } catch (fault) {
    throw journal?.isBegun() ? resumable(fault) : fault
  } finally {
    await close()
  }
}

function resumable(fault: unknown): unknown {
  if (!(fault instanceof ImportError)) return fault
  const message = `${fault.message}. What was written is consistent; npm run import -- --resume goes on from there.`
  return new ImportError(message, {cause: fault})
}

/** The whole way. What is to be printed of single sources is gathered as the windows go by; nothing else is kept. */
async function importAll(
  located: Sources,
  settings: ImportSettings,
  {plan, report, json, progress}: ImportOptions & {progress: Progress},
): Promise<Omit<Result, 'target'>> {
  const whole = plan !== undefined || report !== undefined
  const sources: SourceOutcome[] = []
  let planned: Planned | undefined
  const tidy = thrift()
  const done = await importSources(located, {
    ...settings,
    ...(whole ? {limits: ONE_WINDOW} : {}),
    onWindow(window) {
      progress.onWindow(window.plan.sources.length)
      tidy(window.plan.sources.length)
      if (json) sources.push(...window.plan.sources)
      if (whole) planned = window
    },
  })
  return {...done, sources, ...(planned ? {planned} : {})}
}

function pageOf({plan, gathered}: Planned, {target}: Result, {dryRun}: ImportOptions): string {
  return htmlReport(plan, gathered, {target, written: !dryRun})
}

function print(result: Result, options: ImportOptions): void {
  const {planned, totals, target, receipt} = result
  if (options.json) {
    const sources = result.sources ?? planned?.plan.sources
    const shown = options.dryRun ? planned?.plan : {target, sources, receipt}
    process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
  } else if (!options.quiet) {
    if (options.dryRun && planned) process.stdout.write(planReport(planned.plan))
    process.stdout.write(importReport(totals, receipt, {target, ...options}))
    process.stdout.write(skippedReport(totals))
  }
  process.stderr.write(warningReport(totals) + rejectionReport(totals))
}
