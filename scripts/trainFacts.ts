import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Command} from 'commander'
import {cluster} from '../importer/extract/cluster/index.ts'
import {type LearntModels, learnFacts, readLessons} from '../importer/extract/learning/index.ts'
import {findNames} from '../importer/extract/names/index.ts'
import {readTexts} from '../importer/extract/texts.ts'
import type {Reading} from '../importer/extract/types.ts'
import type {Source} from '../importer/types.ts'

/**
 * `node scripts/trainFacts.ts --data DIR…` makes the models of events and facts from annotated articles. The same articles
 * give the same bytes. To be run again when what they build on changes: names, candidates, features.
 */
const {data} = new Command('node scripts/trainFacts.ts')
  .description(
    'Learns events and facts from folders of annotated articles (<id>.txt, <id>.gold.json).',
  )
  .requiredOption('--data <folder...>', 'where the articles are')
  .parse()
  .opts<{data: string[]}>()

const FILES: Record<keyof LearntModels, string> = {
  event: 'events/eventModel',
  date: 'events/dateModel',
  affiliation: 'facts/affiliationModel',
  participation: 'facts/participationModel',
}

function readingOf(source: Source): Reading {
  const texts = readTexts(source)
  return cluster(source, texts, findNames(texts))
}

const lessons = data.flatMap((folder) => readLessons(folder, readingOf))
const models = learnFacts(lessons)
for (const [name, file] of Object.entries(FILES)) {
  const path = fileURLToPath(new URL(`../importer/extract/${file}.generated.json`, import.meta.url))
  const json = JSON.stringify(models[name as keyof LearntModels], null, 1)
  writeFileSync(path, `${json}\n`)
  process.stdout.write(`${path}: ${json.length} bytes from ${lessons.length} articles\n`)
}
