import {execFile} from 'node:child_process'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {
  crossValidated,
  type ExtractorFor,
  type Figures,
  foldsOf,
  type GoldArticle,
  type Measured,
  type MissGroup,
  measure,
  missesOf,
  peers,
  type Reliability,
  readGold,
  reliability,
} from '../eval/index.ts'
import {createBuiltinExtractor} from '../importer/extract/builtin.ts'
import {decodeModel} from '../importer/extract/tagger/index.ts'
import {
  learnFacts,
  readAnnotated,
  readByRules,
  readLessons,
  trainTagger,
} from '../importer/extract/training/index.ts'
import {
  builtinExtractor,
  documentsOf,
  type Extractor,
  emptyDataset,
  ImportError,
  locate,
  planImport,
} from '../importer/index.ts'
import type {EvalOptions} from './evalCommand.ts'
import {evalReport} from './evalReport.ts'
import type {Speed} from './extractionSpeed.ts'
import {files} from './files.ts'

/** All that is told of an evaluation. */
export type Evaluation = {
  extractor: string
  figures: Figures
  /** The same, of each fold's own articles. */
  folds: Figures[]
  reliability: {mentions: Reliability; relations: Reliability}
  /** Ours first. */
  peers: Array<{name: string; figures: Figures; speed: Speed | undefined}>
  misses: MissGroup[]
}

/** The built-in extractor with models that learned from the folder's other articles. */
function trainedOn(folder: string): ExtractorFor {
  const texts = readAnnotated(folder)
  const lessons = readLessons(folder, readByRules)
  return (training) => {
    const ids = new Set(training.map(({id}) => id))
    const tagger = decodeModel(trainTagger(texts.filter(({source}) => ids.has(source.id))))
    const learnt = learnFacts(lessons.filter(({found}) => ids.has(found.source.id)))
    return createBuiltinExtractor({tagger, events: learnt, facts: learnt})
  }
}

/** Evaluates what the folder's articles ask, and prints it. */
export async function runEval(folder: string, options: EvalOptions): Promise<void> {
  const articles = await articlesIn(folder)
  const folds = options.folds ? foldsOf(articles, options.folds) : []
  const extractor = options.folds
    ? await crossValidated(folds, trainedOn(folder))
    : builtinExtractor
  const measured = await measureWith(extractor, folder, articles)
  const {verdicts, figures} = measured
  const evaluation: Evaluation = {
    extractor: `${extractor.name} ${extractor.version}`,
    figures,
    folds: folds.map((fold) => measure(fold, measured.documents).figures),
    reliability: {
      mentions: reliability(verdicts.filter(({subject}) => subject === 'mention')),
      relations: reliability(verdicts.filter(({subject}) => subject === 'relation')),
    },
    peers: options.quick ? [] : await besidePeers(extractor.name, figures, folder, articles),
    misses: missesOf(measured),
  }
  process.stdout.write(
    options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : evalReport(evaluation, options),
  )
}

async function articlesIn(folder: string): Promise<GoldArticle[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(GOLD)).sort()
  if (names.length === 0) {
    throw new ImportError(
      `${folder} holds no annotated article: no <id>${GOLD} beside its <id>.txt`,
    )
  }
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  return Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -GOLD.length)
      return {id, text: await read(`${id}.txt`), gold: readGold(await read(name), name)}
    }),
  )
}

const GOLD = '.gold.json'

/** The whole way to documents, into an empty dataset; what is measured is what an import would write. */
async function measureWith(extractor: Extractor, folder: string, articles: GoldArticle[]) {
  const wanted = new Set(articles.map(({id}) => id))
  const located = (await Array.fromAsync(locate(folder, files))).filter(({id}) => wanted.has(id))
  const {plan} = await planImport(located, {
    dataset: emptyDataset,
    extractor,
    system: 'file',
    run: {id: 'evaluation', startedAt: new Date().toISOString(), options: {}},
  })
  const documents = documentsOf(plan)
  const measured: Measured = measure(articles, documents)
  return {...measured, documents}
}

async function besidePeers(
  ours: string,
  figures: Figures,
  folder: string,
  articles: GoldArticle[],
): Promise<Evaluation['peers']> {
  const rows = [{name: ours, figures, speed: await speedOf(ours, folder)}]
  for (const peer of peers) {
    const measured = await measureWith(peer, folder, articles)
    const speed = await speedOf(peer.name, folder)
    rows.push({name: peer.name, figures: measured.figures, speed})
  }
  return rows
}

/** In a process of its own, one after the other: each has the core and the memory to itself. */
async function speedOf(name: string, folder: string): Promise<Speed> {
  const script = join(import.meta.dirname, 'extractionSpeed.ts')
  const {stdout} = await promisify(execFile)(process.execPath, [script, name, folder])
  return JSON.parse(stdout)
}
