import {CommanderError} from 'commander'
import {ImportError} from '../importer/errors.ts'
import {LakeStartError} from '../lake/errors.ts'
import {EXIT} from './importCommand.ts'

/** The one place where a fault ends: a sentence for whom it is for, everything for who has to mend it. */
export function reportFault(fault: unknown): number {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.done : EXIT.usage
  const isExplained = fault instanceof ImportError || fault instanceof LakeStartError
  const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  process.stderr.write(`${isExplained ? fault.message : detail}\n`)
  return EXIT.failed
}
