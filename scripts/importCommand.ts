import {resolve} from 'node:path'
import {Command, InvalidArgumentError, Option} from 'commander'
import type {Arrival, SourceFormat} from '../importer/types.ts'
import type {ExtractorName} from './extractor.ts'

export type ImportOptions = {
  dryRun?: boolean
  out?: string
  plan?: string
  report?: string
  sourceSystem: string
  sourceId?: string
  known?: string
  format: SourceFormat | 'auto'
  as: Arrival
  extractor: ExtractorName
  data: string
  concurrency?: number
  resume?: boolean
  apply?: string
  rollback?: string
  json?: boolean
  quiet?: boolean
}

/** Named here, for help and typing errors are to be answered before any of them is loaded. */
const EXTRACTORS: ExtractorName[] = ['builtin', 'annotations', 'openai']
const FORMATS: Array<ImportOptions['format']> = [
  'auto',
  'text',
  'markdown',
  'html',
  'wxr',
  'rss',
  'ninjs',
]
const ARRIVALS: Arrival[] = ['suggested', 'drafts', 'published']

/** The exit status tells a script what happened without reading a word. */
export const EXIT = {done: 0, failed: 1, usage: 2, rejected: 3}

/** The command line of `npm run import`, told by its own help. */
export function importCommand(): Command {
  return new Command('npm run import --')
    .description(
      'Turns news texts into articles, people, organizations and events that refer to one another, and writes them to the dataset.',
    )
    .argument(
      '[source...]',
      'a file, a folder or ZIP archive of them, a pattern, or - for standard input',
    )
    .addOption(
      new Option('--format <name>', 'what the texts are written in; see below')
        .choices(FORMATS)
        .default('auto'),
    )
    .addOption(
      new Option('--as <state>', 'how new documents arrive; see below')
        .choices(ARRIVALS)
        .default('suggested'),
    )
    .option('--dry-run', 'print what would be done, and write nothing')
    .addOption(
      new Option(
        '--out <file.ndjson>',
        'write the documents to a file instead of to a dataset',
      ).conflicts('dryRun'),
    )
    .option('--plan <file.json>', 'also write the plan, as JSON')
    .option(
      '--report <file.html>',
      'also write a page that shows each text with what was found in it, and why',
    )
    .option(
      '--source-system <name>',
      'where the texts come from; a part of what they are recognised by',
      'file',
    )
    .option('--source-id <id>', 'what that system calls the text, for a single one; needed for -')
    .option('--known <file>', 'names that you already keep, as CSV or NDJSON; see below')
    .addOption(
      new Option('--extractor <name>', 'what finds the names and facts in a text; see below')
        .choices(EXTRACTORS)
        .default('builtin'),
    )
    .addOption(
      new Option('--data <folder>', 'where the embedded Content Lake keeps its data')
        .env('DATELINE_DATA')
        .default(resolve(import.meta.dirname, '../.dateline'), '.dateline'),
    )
    .addOption(
      new Option(
        '--apply <file.json>',
        'write a plan that --plan has kept; needs no source',
      ).conflicts(['out', 'plan', 'report', 'sourceId', 'known']),
    )
    .addOption(
      new Option(
        '--resume',
        'go on with the last import that was broken off; needs no source',
      ).conflicts(['dryRun', 'out', 'sourceId', 'known']),
    )
    .addOption(
      new Option(
        '--rollback <run>',
        'undo a run, or the last one: what it created goes, what it changed is as before; what people changed since stays',
      )
        .argParser((run) => run.trim())
        .conflicts(['out', 'plan', 'report', 'sourceId', 'known']),
    )
    .addOption(
      new Option('--concurrency <n>', 'requests that write at once')
        .argParser(wholeNumber)
        .default(4),
    )
    .option('--json', 'print the result (with --dry-run: the plan) as JSON')
    .option('--quiet', 'print nothing but what went wrong')
    .addHelpText('after', HELP)
    .showHelpAfterError('(--help explains the command and shows examples)')
    .exitOverride()
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 100) return number
  throw new InvalidArgumentError('Expected a whole number from 1 to 100.')
}

/** What commander cannot see: which options go with which sources. */
export function checkUsage(command: Command, sources: string[], options: ImportOptions): void {
  const usage = {exitCode: EXIT.usage, code: 'dateline.usage'}
  const sourceless = (['resume', 'apply', 'rollback'] as const).filter(
    (name) => options[name] !== undefined,
  )
  if (sourceless.length > 1) {
    command.error(`error: --${sourceless.join(' and --')} are two different things to do`, usage)
  }
  if (sourceless.length === 1 && sources.length > 0) {
    command.error(`error: --${sourceless[0]} takes no sources`, usage)
  }
  if (sourceless.length === 0 && sources.length === 0) {
    command.error("error: missing required argument 'source'", usage)
  }
  if (sources.includes('-') && !options.sourceId) {
    command.error('error: standard input has no name; say with --source-id what to call it', usage)
  }
  if (options.sourceId !== undefined && sources.length > 1) {
    command.error('error: --source-id names one text; import the others on their own', usage)
  }
  for (const [flag, value] of [
    ['--source-id', options.sourceId],
    ['--source-system', options.sourceSystem],
  ]) {
    if (value?.trim() === '') command.error(`error: ${flag} is empty`, usage)
  }
}

const HELP = `
Formats (auto tells them by their extension, and then by what they hold):
  text       .txt, laid out as below
  markdown   .md, with front matter in YAML (title, date, authors, description, image, …) or with a heading and a date
             line above the text
  html       .html, a page as a newspaper publishes it: the article's text, without what surrounds it
  wxr        .xml, a WordPress export: its published posts and pages; drafts are named and left out
  rss        .rss, .atom, .xml, an RSS 2.0 or Atom feed
  ninjs      .json, an item of IPTC ninjs 3
A ZIP archive is read as a folder. Pictures are taken from beside a text, or from its archive; nothing is ever fetched,
and a picture that lies at an address is named and left out. What a feed or an export holds keeps its identifier: a guid,
a uri, or the short address of a WordPress post. One that other feeds may have too, as a number, goes with its feed's address.

A plain text is laid out like this, in UTF-8:

  Headline
                                      (an empty line)
  July 26, 2023                       (or 26 July 2023, or 2023-07-26)
                                      (an empty line)
  By Jane Doe                         (if you like)

  LISBON, July 26 — Paragraphs, with an empty line between them.

Examples:
  npm run import -- samples/                         a folder, into the embedded lake
  npm run import -- wordpress-export.xml             all that a WordPress site has published
  npm run import -- --dry-run samples/               what would be done
  npm run import -- "archive/2023-*/**/*.txt"        a pattern; quote it
  npm run import -- --dry-run --report report.html archive/   the same, to look through in a browser
  npm run import -- --out news.ndjson archive/       a file for \`sanity dataset import\`
  pbpaste | npm run import -- --source-id memo-7 -   standard input
  npm run import -- --resume                         what was broken off
  npm run import -- --dry-run --plan plan.json archive/ && npm run import -- --apply plan.json
  npm run import -- --rollback last                  undo the last run; with --dry-run: show what that would do

Extractors:
  builtin       reads English news; no network, no account
  annotations   takes what a person noted beside each text, in <text>.annotations.json or <text>.gold.json
  openai        asks a language model at an address that speaks OpenAI's chat completions, hosted or on this machine;
                keeps what the text bears out, in any language. The texts are sent there. It is set up, here or in .env, by
                  DATELINE_MODEL_URL          such as https://api.openai.com/v1 or http://localhost:11434/v1
                  DATELINE_MODEL              the model's name there
                  DATELINE_MODEL_KEY          where it asks for one
                  DATELINE_MODEL_PRICE        dollars for a million tokens read / written, such as 0.15/0.60, to see the cost
                  DATELINE_MODEL_TIMEOUT      of one request, in seconds (120)
                  DATELINE_MODEL_ATTEMPTS     of one request, when it fails (5)
                  DATELINE_MODEL_CONCURRENCY  requests at once (4)
                  DATELINE_MODEL_CHARACTERS   of a text in one request; longer ones are sent in parts (12000)
                  DATELINE_MODEL_FORMAT       schema, or object for a service that knows no JSON schemas (schema)

New documents arrive:
  suggested     published, and marked as what nobody has looked at yet; pages for the public do not show it
  drafts        as drafts, to be published by people, in any order
  published     published and confirmed, unseen
What is there already is changed where it is.

Names that you already keep (--known names.csv) are recognised in the texts and head their documents:

  type,name,kind,aliases,identifiers
  person,Pelé,,Edson Arantes do Nascimento,wikidata:Q12897
  organization,World Health Organization,intergovernmental,WHO; Weltgesundheitsorganisation,wikidata:Q7817

  or a line of JSON each: {"type": "person", "name": "Pelé", "aliases": ["Edson Arantes do Nascimento"]}
  Give the file with every import: what a text brings is told from it each time the text is read.

Importing the same texts again changes nothing. What a person has edited stays as they left it. An import that was broken
off is gone on with by --resume, or by starting it again as it was.
With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN set (or in .env) it works on the hosted Content Lake.

Exit status:
  0  all done
  1  failed: nothing, or not everything, was written; the message says why
  2  wrong usage
  3  some sources were rejected, each named with its reason; the others are imported
`
