import {resolve} from 'node:path'
import {Command, InvalidArgumentError, Option} from 'commander'

export type FolderOptions = {data: string}
export type ServeOptions = FolderOptions & {
  port: number
  host: string
  dataset: string
  project: string
  memory?: boolean
  keepHistory?: number
  queryTimeout?: number
}
export type LoadOptions = FolderOptions & {dataset: string; replace?: boolean; missing?: boolean}
export type RestoreOptions = FolderOptions & {force?: boolean}

/** What each part of the command line does. */
export type LakeActions = {
  serve(options: ServeOptions): Promise<void>
  backup(file: string, options: FolderOptions): Promise<void>
  restore(file: string, options: RestoreOptions): Promise<void>
  load(file: string, options: LoadOptions): Promise<void>
  check(options: FolderOptions): Promise<void>
  compact(options: FolderOptions): Promise<void>
}

/** The command line of `npm run lake`, told by its own help. */
export function lakeCommand(actions: LakeActions): Command {
  const program = serveCommand().action((options: ServeOptions) => actions.serve(options))
  const part = (usage: string): Command => program.command(usage).addHelpText('after', FOLDER)
  part('backup <file>')
    .description('write all datasets into one file, also while a lake serves them')
    .action((file: string, _own, command: Command) =>
      actions.backup(file, command.optsWithGlobals()),
    )
  part('restore <file>')
    .description('make the data folder hold what a backup holds')
    .option('--force', 'also where there is a lake; what it holds now is moved aside')
    .action((file: string, _own, command: Command) =>
      actions.restore(file, command.optsWithGlobals()),
    )
  part('load <file>')
    .description(
      'put the documents of a file of JSON lines in, all or none; only while no lake serves the folder',
    )
    .addOption(
      new Option('--replace', 'documents that are there already are replaced').conflicts('missing'),
    )
    .option('--missing', 'documents that are there already are kept')
    .action((file: string, _own, command: Command) => actions.load(file, command.optsWithGlobals()))
  part('check')
    .description('look for damage, and compare all that is kept twice; changes nothing')
    .action((_own, command: Command) => actions.check(command.optsWithGlobals()))
  part('compact')
    .description('give the disk back what is no longer used; only while no lake serves it')
    .action((_own, command: Command) => actions.compact(command.optsWithGlobals()))
  return program
}

function serveCommand(): Command {
  return new Command('npm run lake --')
    .description('Serves a Content Lake from a folder on this machine, without a Studio.')
    .exitOverride()
    .showHelpAfterError('(--help explains the command and shows examples)')
    .addOption(
      new Option('--data <folder>', 'where the lake keeps its data')
        .env('DATELINE_DATA')
        .default(resolve(import.meta.dirname, '../.dateline'), '.dateline'),
    )
    .addOption(
      new Option('--port <number>', 'where to serve; 0 takes any that is free')
        .env('PORT')
        .default(3333)
        .argParser(numberUpTo(65_535)),
    )
    .option(
      '--host <address>',
      'what to listen on; other machines get nothing without a token',
      '127.0.0.1',
    )
    .option('--dataset <name>', 'there is one of this name from the start', 'production')
    .option('--project <id>', 'what clients call the project', 'local')
    .addOption(
      new Option('--memory', 'keep nothing: what is written is gone at the end').conflicts(
        'keepHistory',
      ),
    )
    .option(
      '--keep-history <days>',
      'let go of what is older (default: keep all)',
      numberUpTo(36_500),
    )
    .option(
      '--query-timeout <seconds>',
      'the most that a query may take (default: 60)',
      numberUpTo(3600),
    )
    .addHelpText('after', HELP)
}

function numberUpTo(most: number): (text: string) => number {
  return (text) => {
    if (/^\d+$/.test(text) && Number(text) <= most) return Number(text)
    throw new InvalidArgumentError(`It takes a whole number from 0 to ${most}.`)
  }
}

const FOLDER = `
--data <folder> says which lake, as for npm run lake itself.`

const HELP = `
Any Sanity client works on it:

  createClient({
    projectId: 'local', dataset: 'production', apiVersion: '2025-02-19', useCdn: false,
    apiHost: 'http://127.0.0.1:3333', useProjectHostname: false, token: …,
  })

The token is in the folder's file "token". Without one a client reads published documents, and writes nothing.

Examples:
  npm run lake -- --data ./content --port 4000          serve a folder; it is made if it is not there
  npm run lake -- --memory --port 0                     a lake to try things with
  npm run lake -- --data ./content --keep-history 90    history of three months
  npm run lake -- backup monday.tar.gz --data ./content
  npm run lake -- restore monday.tar.gz --data ./elsewhere
  npm run lake -- load posts.ndjson --data ./content --replace

Exit status:
  0  all done, or stopped by Ctrl-C or SIGTERM
  1  failed, or the check has found something; the message says what
  2  wrong usage

More in docs/lake.md.
`
