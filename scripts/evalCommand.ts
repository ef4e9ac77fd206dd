import {Command, InvalidArgumentError, Option} from 'commander'

export type EvalOptions = {folds?: number; misses?: number | true; quick?: boolean; json?: boolean}

/** The command line of `npm run eval`, told by its own help. */
export function evalCommand(): Command {
  return new Command('npm run eval --')
    .description(
      'Imports annotated articles, and tells how much of what they say was found and how much was invented.',
    )
    .argument('<folder>', 'annotated articles: <id>.txt and <id>.gold.json')
    .addOption(
      new Option(
        '--folds <n>',
        'read each article with an extractor made of the others, in n parts',
      ).argParser(foldCount),
    )
    .addOption(
      new Option(
        '--misses [n]',
        'list what was missed, invented and wrong, the most frequent first',
      ).argParser(missCount),
    )
    .option('--quick', 'without the other libraries and without speed')
    .option('--json', 'print the figures as JSON')
    .addHelpText('after', HELP)
    .showHelpAfterError('(--help explains the command)')
    .exitOverride()
}

const foldCount = (value: string) => atLeast(value, 2)
const missCount = (value: string) => atLeast(value, 1)

function atLeast(value: string, least: number): number {
  const count = Number(value)
  if (Number.isInteger(count) && count >= least) return count
  throw new InvalidArgumentError(`It is a whole number from ${least} up.`)
}

const HELP = `
What each figure counts is said in eval/README.md.

Examples:
  npm run eval -- ../annotated                 as the extractor is
  npm run eval -- --folds 5 ../annotated       on articles that it was not trained on
  npm run eval -- --quick --misses ../annotated
`
