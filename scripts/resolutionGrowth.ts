import {builtinExtractor} from '../importer/extract/index.ts'
import {
  createNamesIndex,
  type KnownEntity,
  knownEntity,
  resolve,
  type ToResolve,
} from '../importer/resolve/index.ts'
import type {Extraction, SanityDocument, Source} from '../importer/types.ts'
import {eventOf, organizationOf, personOf, SEED} from './archive/index.ts'
import {timed} from './processorTime.ts'
import {sourcesIn} from './sourcesIn.ts'

/** How the time that it takes to recognise an article's entities grows with the number of those that are known. */
export type ResolutionGrowth = {
  articles: number
  /** Of an article. */
  extractionMilliseconds: number
  rows: Array<{
    known: number
    resolutionMilliseconds: number
    /** What it takes to take them all in, and to keep them. */
    loadSeconds: number
    megabytes: number
  }>
}

const SIZES = [1_000, 10_000, 100_000]
/** The clock is coarse, and a small index is soon asked. */
const ROUNDS = 3

async function main([folder = '']: string[]): Promise<ResolutionGrowth> {
  const sources = await sourcesIn(folder)
  for (const source of sources) await builtinExtractor.extract(source)
  const [extractions, seconds] = await timed(() => extractAll(sources))
  const articles = sources.map((source, at) => ({
    source,
    extraction: extractions[at] ?? fail(source),
    recorded: [],
  }))
  const rows: ResolutionGrowth['rows'] = []
  for (const size of SIZES) rows.push(await measure(size, articles))
  const extractionMilliseconds = (1000 * seconds) / sources.length
  return {articles: sources.length, extractionMilliseconds, rows}
}

async function extractAll(sources: readonly Source[]): Promise<Extraction[]> {
  const extractions: Extraction[] = []
  for (const source of sources) extractions.push(await builtinExtractor.extract(source))
  return extractions
}

type Article = ToResolve & {source: Source}

async function measure(size: number, articles: readonly Article[]) {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const names = createNamesIndex()
  const [, loadSeconds] = await timed(async () => names.add({entities: known(size, articles)}))
  globalThis.gc?.()
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const [, seconds] = await timed(async () => resolve(articles, names))
    best = Math.min(best, seconds)
  }
  return {
    known: size,
    resolutionMilliseconds: (1000 * best) / articles.length,
    loadSeconds,
    megabytes,
  }
}

/** Of whom the articles speak, as far as there is room, and then the people and bodies of an archive that never was. */
function* known(size: number, articles: readonly Article[]): Generator<KnownEntity> {
  let made = 0
  for (const document of documents(articles)) {
    const entity = knownEntity(document)
    if (!entity || made === size) return
    made++
    yield entity
  }
}

function* documents(articles: readonly Article[]): Generator<SanityDocument> {
  for (const {source, extraction} of articles) {
    for (const {type, name, id} of extraction.entities) {
      yield document(type, `${source.id}-${id}`, name)
    }
  }
  for (let number = 1; ; number++) {
    yield document('person', `p${number}`, personOf(SEED, number).name)
    yield document('organization', `o${number}`, organizationOf(SEED, number).name)
    yield document('event', `e${number}`, eventOf(SEED, number))
  }
}

function document(type: string, id: string, name: string): SanityDocument {
  const article = {_type: 'reference', _ref: `article-${id}`}
  const evidence = [{field: 'name', evidence: [{article}]}]
  return {_id: `${type}-${id}`, _type: type, name, fieldEvidence: evidence}
}

function fail({id}: Source): never {
  throw new Error(`${id} was not read`)
}

process.stdout.write(JSON.stringify(await main(process.argv.slice(2))))
