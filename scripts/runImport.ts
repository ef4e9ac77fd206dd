import {
  ImportError,
  importNew,
  ONE_WINDOW,
  pictureReader,
  type Sources,
} from '../importer/beginning.ts'
import type {Extractor, Planned, PlanSettings, SourceOutcome} from '../importer/index.ts'
import {type Begun, beginImport} from './beginImport.ts'
import {connectLater} from './connectLater.ts'
import {type Chosen, chosenExtractor} from './extractor.ts'
import {files} from './files.ts'
import type {ImportOptions} from './importCommand.ts'
import {importProgress, type Progress} from './importProgress.ts'
import {type ImportResult, printResult, writeFiles} from './importResult.ts'
import {knownNames} from './knownNames.ts'
import {locatedIn} from './locatedIn.ts'
import {recordsOf} from './recordsOf.ts'
import {scratchFile} from './scratchFile.ts'
import {targetOf} from './target.ts'
import {thrift} from './thrift.ts'
import {expectPlaceFor} from './writeWhole.ts'

/** Imports what the command line names and prints what became of it. False when some sources were rejected. */
export async function runImport(named: string[], given: ImportOptions): Promise<boolean> {
  const begun = await beginImport(named, given)
  const {options} = begun
  if (!options.quiet) for (const note of begun.notes) process.stderr.write(`${note}\n`)
  for (const path of [options.out, options.plan, options.report]) {
    if (path) await expectPlaceFor(path)
  }
  const progress = await importProgress(options)
  const result = await runWith(progress, begun)
  await writeFiles(result, options)
  await printResult(result, options)
  return result.totals.sources.rejected === 0
}

/** However it ends, nothing goes on telling of it: as long as a bar does, the process does not end. */
async function runWith(progress: Progress, begun: Begun): Promise<ImportResult> {
  const {extractor: name, quiet} = begun.options
  let chosen: Chosen | undefined
  try {
    chosen = await chosenExtractor(name, locatedIn(begun, progress))
    return await run(chosen.located, begun, {extractor: chosen.extractor, progress})
  } finally {
    progress.stop()
    // What was asked before a failure is paid for as well.
    if (chosen && !quiet) process.stderr.write(chosen.cost())
  }
}

type Settings = Omit<PlanSettings, 'dataset'>

/** Three ways to go: into a file, where no dataset is asked; up to the plan; or the whole way. */
async function run(
  located: Sources,
  begun: Begun,
  {extractor, progress}: {extractor: Extractor; progress: Progress},
): Promise<ImportResult> {
  const {options, run} = begun
  const {sourceSystem: system, as, out, dryRun} = options
  const known = await knownNames(options.known)
  const settings = {extractor, system, as, run, known, onSource: progress.onSource}
  if (out) return (await import('./planOnly.ts')).planForFile(located, settings, out)
  if (dryRun) {
    const connecting = {...options, onWait: progress.onWait}
    return (await import('./planOnly.ts')).planForDataset(located, settings, connecting)
  }
  return importAll(located, settings, {begun, progress})
}

/** The whole way. What is to be printed of single sources is gathered as the windows go by; nothing else is kept. */
async function importAll(
  located: Sources,
  settings: Settings,
  {begun: {options, journal}, progress}: {begun: Begun; progress: Progress},
): Promise<ImportResult> {
  const {plan, report, json, concurrency, data} = options
  const whole = plan !== undefined || report !== undefined
  const sources: SourceOutcome[] = []
  let planned: Planned | undefined
  const tidy = thrift()
  const {connect, close} = connectLater({...options, onWait: progress.onWait})
  const target = targetOf(options)
  try {
    const done = await importNew(located, {
      ...settings,
      ...{connect, target, concurrency, journal},
      records: recordsOf(data, connect),
      now: () => new Date(),
      bytesOf: pictureReader(files),
      scratch: scratchFile,
      ...(whole ? {limits: ONE_WINDOW} : {}),
      onWindow(window) {
        progress.onWindow(window.plan.sources.length)
        tidy(window.gathered.length)
        if (json) sources.push(...window.plan.sources)
        if (whole) planned = window
      },
    })
    await journal?.close()
    return {...done, target, sources, ...(planned ? {planned} : {})}
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
