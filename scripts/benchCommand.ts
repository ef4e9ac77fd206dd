import {Argument, Command, InvalidArgumentError} from 'commander'
import {benches} from './bench/index.ts'

export type BenchOptions = {articles: string; sizes: number[]; plots?: string; json?: boolean}

/** The command line of `npm run bench`, told by its own help. */
export function benchCommand(): Command {
  return new Command('npm run bench --')
    .description('Measures what the project costs, beside what else does the like, in one run.')
    .addArgument(
      new Argument('[parts...]', 'what to measure (default: everything)').choices(
        Object.keys(benches),
      ),
    )
    .option('--articles <folder>', 'texts to measure with', 'samples')
    .option('--sizes <numbers>', 'articles in the archives to import', sizes, [1_000, 10_000])
    .option('--plots <folder>', 'also draw how costs grow, as SVG')
    .option('--json', 'print the figures as JSON')
    .addHelpText('after', help())
    .showHelpAfterError('(--help explains the command)')
    .exitOverride()
}

function sizes(text: string): number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers
  throw new InvalidArgumentError('Expected numbers with a comma between them, such as 1000,10000.')
}

function help(): string {
  const parts = Object.entries(benches).map(([name, {about}]) => `  ${name.padEnd(9)}  ${about}`)
  return `
Parts:
${parts.join('\n')}

Times are of the processor, all threads together, so that what else runs on the machine counts little. Do not compare them
with those of another machine: compare the ratios.

Examples:
  npm run bench -- --articles ../news             everything
  npm run bench -- extract --plots plots          one part, and how it grows, as a picture
  npm run bench -- import --sizes 1000,100000     an archive that takes its time
`
}
