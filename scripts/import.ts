import {randomBytes} from 'node:crypto'
import {CommanderError} from 'commander'
import {
  builtinExtractor,
  datasetOf,
  documentsOf,
  emptyDataset,
  type Files,
  ImportError,
  importSources,
  type Located,
  locate,
  type Plan,
  type PlanSettings,
  planImport,
  type Receipt,
} from '../importer/index.ts'
import {LakeStartError} from '../lake/index.ts'
import {connect} from './connect.ts'
import {files} from './files.ts'
import {checkUsage, EXIT, type ImportOptions, importCommand} from './importCommand.ts'
import {importProgress} from './importProgress.ts'
import {importReport} from './importReport.ts'
import {planReport} from './planReport.ts'
import {writeWhole} from './writeWhole.ts'

/** `npm run import`: see importCommand.ts for what it can be asked. */
async function main(): Promise<number> {
  const command = importCommand().parse()
  const sources = command.args
  const options = command.opts<ImportOptions>()
  checkUsage(command, sources, options)
  const located = await locateAll(sources, options, files)
  const progress = importProgress(located.length, options)
  try {
    const {plan, receipt, target} = await run(located, options, progress)
    progress.stop()
    if (options.plan) await writeWhole(options.plan, [JSON.stringify(plan, null, 2)])
    if (options.out) await writeWhole(options.out, linesOf(plan))
    print(plan, receipt, target, options)
    return plan.sources.some(({outcome}) => outcome === 'rejected') ? EXIT.rejected : EXIT.done
  } finally {
    progress.stop()
  }
}

async function locateAll(
  sources: string[],
  {sourceId}: ImportOptions,
  files: Files,
): Promise<Located[]> {
  const located: Located[] = []
  for (const source of sources) located.push(...(await locate(source, files, sourceId)))
  return located
}

type Outcome = {plan: Plan; receipt?: Receipt; target: string}

/** Three ways to go: into a file, where no dataset is asked; up to the plan; or the whole way. */
async function run(
  located: Located[],
  options: ImportOptions,
  progress: ReturnType<typeof importProgress>,
): Promise<Outcome> {
  const settings = {
    extractor: builtinExtractor,
    system: options.sourceSystem,
    run: runOf(options, new Date()),
    onSource: progress.onSource,
  }
  if (options.out) {
    const plan = await planImport(located, {...settings, dataset: emptyDataset})
    return {plan, target: options.out}
  }
  const {client, target, close} = await connect(options)
  try {
    const withDataset: PlanSettings = {...settings, dataset: datasetOf(client, target)}
    if (options.dryRun) return {plan: await planImport(located, withDataset), target}
    const effects = {client, target, now: () => new Date(), onCommit: progress.onCommit}
    return {...(await importSources(located, {...withDataset, ...effects})), target}
  } finally {
    await close()
  }
}

/** Named for when it began, so that runs sort; the rest tells apart two of one second. */
function runOf({sourceSystem}: ImportOptions, startedAt: Date): PlanSettings['run'] {
  const moment = startedAt.toISOString()
  const id = `${moment.slice(0, 19).replace(/[-:]/g, '')}Z-${randomBytes(3).toString('hex')}`
  return {id, startedAt: moment, options: {sourceSystem}}
}

function linesOf(plan: Plan): string[] {
  return documentsOf(plan).map((document) => JSON.stringify(document))
}

function print(plan: Plan, receipt: Receipt | undefined, target: string, options: ImportOptions) {
  if (options.json) {
    const result = options.dryRun ? plan : {target, sources: plan.sources, receipt}
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  } else if (!options.quiet) {
    if (options.dryRun) process.stdout.write(planReport(plan))
    process.stdout.write(importReport(plan, receipt, {target, ...options}))
  }
}

try {
  process.exitCode = await main()
} catch (fault) {
  process.exitCode = report(fault)
}

/** The one place where a fault ends: a sentence for whom it is for, everything for who has to mend it. */
function report(fault: unknown): number {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.done : EXIT.usage
  const isExplained = fault instanceof ImportError || fault instanceof LakeStartError
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  process.stderr.write(`${isExplained ? fault.message : detail}\n`)
  return EXIT.failed
}
