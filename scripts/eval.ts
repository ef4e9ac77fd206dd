import {CommanderError} from 'commander'
import {type EvalOptions, evalCommand} from './evalCommand.ts'

/** `npm run eval`: see evalCommand.ts for what it can be asked, and runEval.ts for what it does. */
try {
  const command = evalCommand().parse()
  const {runEval} = await import('./runEval.ts')
  await runEval(command.args[0] ?? '', command.opts<EvalOptions>())
} catch (fault) {
  if (fault instanceof CommanderError) process.exitCode = fault.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exitCode = 1
  }
}
