import {resolve} from 'node:path'
import {Argument, Command, InvalidArgumentError, Option} from 'commander'
import type {Decision} from '../importer/review/index.ts'
import {type ReviewKind, reviewKinds} from '../schemas/vocabularies.ts'

export type ReviewOptions = {data: string; json?: boolean}

/** What the command line comes to. */
export type Asked = ReviewOptions &
  (
    | {doing: 'list'; kind?: ReviewKind; limit: number}
    | {doing: 'decide'; review: string; decision: Decision}
  )

/** The command line of `npm run review`, told by its own help. What is asked for goes to `onAsked`. */
export function reviewCommand(onAsked: (asked: Asked) => void): Command {
  const command = new Command('npm run review --')
    .description('Shows what imports ask people, and takes the answers.')
    .addHelpText('after', HELP)
    .showHelpAfterError('(--help explains the command and shows examples)')
    .exitOverride()
  const add = (name: string, description: string): Command =>
    withOptions(command.command(name, {isDefault: name === 'list'}).description(description))
  add('list', 'the open reviews; also without a word')
    .addOption(
      new Option('--kind <kind>', 'only these').choices(reviewKinds.map(({value}) => value)),
    )
    .option('--limit <number>', 'at most so many', numberOf, 20)
    .allowExcessArguments()
    .action((options, {args: [word]}: Command) => {
      if (word !== undefined) command.error(unknown(word, command))
      onAsked({doing: 'list', ...options})
    })
  for (const {name, says, document} of decisions) {
    const subcommand = add(name, says).argument('<review>', 'the id that the list shows')
    if (document) subcommand.addArgument(new Argument('[document]', document))
    subcommand.action((review: string, ...rest: unknown[]) => {
      const options = subcommand.opts<ReviewOptions>()
      const named = document && typeof rest[0] === 'string' ? {document: rest[0]} : {}
      onAsked({doing: 'decide', review, decision: {decision: name, ...named}, ...options})
    })
  }
  return command
}

const decisions: Array<{name: Decision['decision']; says: string; document?: string}> = [
  {
    name: 'same',
    says: 'they are one: the one that was imported apart goes into the other. Of a passage: it means this document',
    document: 'the number of the candidate, or the _id of any document',
  },
  {
    name: 'different',
    says: 'they are two, and no import will think otherwise',
    document: 'the candidate that it is not; none of them, if left out',
  },
  {name: 'mine', says: 'what stands is right'},
  {name: 'theirs', says: 'what was imported is right: it is written'},
  {name: 'dismiss', says: 'the passage stays plain text'},
]

function withOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--data <folder>', 'where the embedded Content Lake keeps its data')
        .env('DATELINE_DATA')
        .default(resolve(import.meta.dirname, '../.dateline'), '.dateline'),
    )
    .option('--json', 'print the result as JSON')
}

/** Whatever is no command is taken for the words of the one that needs none. */
function unknown(word: string, {commands}: Command): string {
  return `error: unknown command '${word}'; it is one of ${commands.map((each) => each.name()).join(', ')}`
}

function numberOf(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('It is a whole number from 1.')
}

const HELP = `
An import asks when it cannot tell, and goes on: nothing is merged, overwritten or invented meanwhile.
  match      something was imported apart, and may be something that was there before
  conflict   a person has changed a field, and its source says something new; the person's value stands
  mention    a text describes somebody without a name

Examples:
  npm run review                                 what is open, with what speaks for and against it
  npm run review -- same 1a2b                    they are one; 1a2b is the beginning of the review's id
  npm run review -- same 1a2b 2                  it is the second candidate
  npm run review -- same 1a2b person-0f3c…       it is that document
  npm run review -- different 1a2b               it is none of them
  npm run review -- theirs 9c0d                  of a conflict: take what was imported
  npm run review -- list --kind match --json     for a program

Uniting two rewrites every reference to the one that goes, and there is no command that parts them again. In the Studio the same
is found as “Same as…” and “Different from…” on people, organizations and events.
With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_API_TOKEN set (or in .env) it works on the hosted Content Lake.

Exit status:
  0  all done
  1  failed: nothing was written; the message says why
  2  wrong usage
  3  the answer does not fit the question; nothing was written
`
