import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {loadEnvFile} from 'node:process'
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {ImportError} from '../importer/index.ts'
import {LakeStartError} from '../lake/index.ts'
import {EXIT} from './importCommand.ts'
import {startHosted} from './startHosted.ts'
import {type Start, startLocal} from './startLocal.ts'

/** `npm start`: imports samples/ and serves the Studio and the API, on the embedded lake or for the hosted one. */
async function main(): Promise<void> {
  if (existsSync('.env')) loadEnvFile('.env')
  const options = startCommand().parse().opts<{port: number; data: string}>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0))
  const start: Start = {...options, say: console.log, atEnd: (stop) => running.push(stop)}
  const {SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset} = process.env
  const report = projectId
    ? await startHosted({projectId, dataset}, start)
    : await startLocal(start)
  console.log(report)
}

/** What there is to stop, the first started last. */
const running: Array<() => Promise<void>> = []

async function end(status: number): Promise<void> {
  for (const stop of running.toReversed()) await stop()
  process.exit(status)
}

function startCommand(): Command {
  return new Command('npm start --')
    .description('Imports samples/ and serves the Studio and the API.')
    .addOption(
      new Option('--port <number>', 'where to serve').env('PORT').default(3333).argParser(portOf),
    )
    .addOption(
      new Option('--data <folder>', 'where the embedded Content Lake keeps its data')
        .env('DATELINE_DATA')
        .default(resolve(import.meta.dirname, '../.dateline'), '.dateline'),
    )
    .addHelpText('after', HELP)
    .exitOverride()
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port < 65_536) return port
  throw new InvalidArgumentError('A port is a number from 0 (any that is free) to 65535.')
}

const HELP = `
Nothing is sent anywhere: the Content Lake is embedded, and the Studio talks to it alone.
With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN set (or in .env) the samples go to the hosted Content
Lake instead, and the Studio served here works on that.`

/** As `npm run import` has it: 2 for wrong usage, which commander has explained by then, and 1 for what failed. */
function statusOf(fault: unknown): number {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.done : EXIT.usage
  console.error(explain(fault))
  return EXIT.failed
}

/** The one place where a fault ends: a sentence for whom it is for, everything for who has to mend it. */
function explain(fault: unknown): string {
  if (fault instanceof ImportError || fault instanceof LakeStartError) return fault.message
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
}

try {
  await main()
} catch (fault) {
  await end(statusOf(fault))
}
