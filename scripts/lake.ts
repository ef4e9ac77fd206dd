import './compileCache.js'
import {CommanderError} from 'commander'
import {BackupError, LakeStartError, LoadError} from '../lake/errors.ts'
import {EXIT} from './importCommand.ts'
import {lakeCommand} from './lakeCommand.ts'

/** `npm run lake`: see lakeCommand.ts for what it can be asked, and runLake.ts for what it does. */
async function main(): Promise<void> {
  // Loaded when it is needed: help and a typing error are answered at once.
  const run = () => import('./runLake.ts')
  await lakeCommand({
    serve: async (options) => (await run()).serve(options),
    backup: async (file, options) => (await run()).backup(file, options),
    restore: async (file, options) => (await run()).restore(file, options),
    load: async (file, options) => (await run()).load(file, options),
    check: async (options) => (await run()).check(options),
    compact: async (options) => (await run()).compact(options),
  }).parseAsync()
}

/** The one place where a fault ends: a sentence for whom it is for, everything for who has to mend it. */
function report(fault: unknown): number {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.done : EXIT.usage
  const isExplained = [BackupError, LakeStartError, LoadError].some((kind) => fault instanceof kind)
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  process.stderr.write(`${isExplained && fault instanceof Error ? fault.message : detail}\n`)
  return EXIT.failed
}

try {
  await main()
} catch (fault) {
  process.exitCode = report(fault)
}
