import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Command} from 'commander'
import {MODEL_FILE} from '../importer/extract/tagger/index.ts'
import {
  type LearntModels,
  learnFacts,
  readAnnotated,
  readByRules,
  readLessons,
  trainTagger,
} from '../importer/extract/training/index.ts'

/**
 * `npm run train`: makes the built-in extractor's models from annotated articles: the tagger's, then those of events and
 * facts. The same articles and rules give the same bytes; when rules change, the models should be made again.
 */
const {data, out} = new Command('npm run train --')
  .description(
    'Trains the built-in extractor on folders of annotated articles (<id>.txt, <id>.gold.json).',
  )
  .requiredOption('--data <folder...>', 'where the articles are')
  .option('--out <file>', "where the tagger's model goes", fileURLToPath(MODEL_FILE))
  .parse()
  .opts<{data: string[]; out: string}>()

const FACT_FILES: Record<keyof LearntModels, string> = {
  event: 'events/eventModel',
  date: 'events/dateModel',
  affiliation: 'facts/affiliationModel',
  participation: 'facts/participationModel',
}

const texts = data.flatMap(readAnnotated)
const tagger = trainTagger(texts, {
  onRound: (round, of) => process.stderr.write(`round ${round} of ${of}\n`),
})
write(out, tagger)

const learnt = learnFacts(data.flatMap((folder) => readLessons(folder, readByRules)))
for (const [name, model] of Object.entries(learnt)) {
  const file = FACT_FILES[name as keyof LearntModels]
  const path = new URL(`../importer/extract/${file}.generated.json`, import.meta.url)
  write(fileURLToPath(path), `${JSON.stringify(model, null, 1)}\n`)
}

function write(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  process.stdout.write(`${path}: ${content.length} bytes, sha256 ${sha256}\n`)
}
