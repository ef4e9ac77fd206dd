import {readFile, writeFile} from 'node:fs/promises'
import {relative, resolve} from 'node:path'
import {type ExtractedModule, findQueriesInPath, getResolver, TypeGenerator} from '@sanity/codegen'
import {extractSchema} from '@sanity/schema/_internal'
import {parse, type SchemaType, typeEvaluate} from 'groq-js'
import {compileSchema} from '../schemas/compile.ts'

/**
 * Writes sanity.types.ts: the types of the content model and of every query. With `--check` it writes nothing and
 * fails when the file is behind. It takes the steps of `sanity schema extract` and `sanity typegen generate` in one
 * process, without the Studio that the first loads and the file between the two: under a second instead of half a minute.
 */
const root = resolve(import.meta.dirname, '..')
const file = resolve(root, 'sanity.types.ts')
const FIRST_LINE =
  '// Generated from schemas/ and queries/ by `npm run generate`. Change those, not this file.\n\n'

try {
  const code = FIRST_LINE + (await generateTypes())
  await (process.argv.includes('--check') ? check(code) : write(code))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function generateTypes(): Promise<string> {
  // What the rules require is there in what has been published; a query's Zod schema says so again at run time.
  const schema = extractSchema(compileSchema(), {enforceRequiredFields: true})
  const found = findQueriesInPath({
    path: resolve(root, 'queries/*.ts'),
    resolver: getResolver(root),
  })
  const modules: ExtractedModule[] = []
  const {code} = await new TypeGenerator().generateTypes({
    schema,
    queries: collect(found.queries, modules),
    root,
  })
  requireTypes(modules, code, schema)
  return code
}

async function* collect(queries: AsyncIterable<ExtractedModule>, into: ExtractedModule[]) {
  for await (const module of queries) {
    into.push(module)
    yield module
  }
}

/** The generator leaves out what it cannot read or type; nobody would notice until the type is missed. */
function requireTypes(modules: ExtractedModule[], code: string, schema: SchemaType): void {
  for (const {filename, errors, queries} of modules) {
    const [error] = errors
    if (error)
      throw new Error(`Reading the queries of ${filename}: ${error.message}`, {cause: error})
    for (const {query, variable} of queries) {
      const name = 'name' in variable.id ? variable.id.name : 'a query'
      if (code.includes(`// Variable: ${name}\n`)) continue
      throw new Error(`Generating the type of ${name} in ${filename}: ${reason(query, schema)}`)
    }
  }
}

function reason(query: string, schema: SchemaType): string {
  try {
    typeEvaluate(parse(query), schema)
    return 'the generator made none.'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function write(code: string): Promise<void> {
  await writeFile(file, code)
  console.log(`Wrote ${relative(process.cwd(), file)}: ${code.split('\n').length} lines.`)
}

async function check(expected: string): Promise<void> {
  const actual = await readFile(file, 'utf8').catch(() => undefined)
  if (actual === expected) return
  console.error(
    `sanity.types.ts ${actual === undefined ? 'is missing' : 'is behind schemas/ or queries/'}. Run: npm run generate`,
  )
  process.exitCode = 1
}
