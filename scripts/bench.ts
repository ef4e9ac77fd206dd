import {CommanderError} from 'commander'
import {type BenchOptions, benchCommand} from './benchCommand.ts'

/** `npm run bench`: see benchCommand.ts for what it can be asked, and bench/index.ts for what there is to measure. */
try {
  const command = benchCommand().parse()
  const {runBench} = await import('./runBench.ts')
  await runBench(command.args, command.opts<BenchOptions>())
} catch (fault) {
  if (fault instanceof CommanderError) process.exitCode = fault.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exitCode = 1
  }
}
