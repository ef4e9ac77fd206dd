import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Command} from 'commander'
import {MODEL_FILE} from '../importer/extract/tagger/index.ts'
import {readAnnotated, trainTagger} from '../importer/extract/training/index.ts'

/** `npm run train`: makes the tagger's model from annotated articles. The same articles give the same bytes. */
const {data, out} = new Command('npm run train --')
  .description('Trains the tagger on folders of annotated articles (<id>.txt, <id>.gold.json).')
  .requiredOption('--data <folder...>', 'where the articles are')
  .option('--out <file>', 'where the model goes', fileURLToPath(MODEL_FILE))
  .parse()
  .opts<{data: string[]; out: string}>()

const texts = data.flatMap(readAnnotated)
const model = trainTagger(texts, {
  onRound: (round, of) => process.stderr.write(`round ${round} of ${of}\n`),
})
writeFileSync(out, model)
const sha256 = createHash('sha256').update(model).digest('hex')
process.stdout.write(
  `${out}: ${model.length} bytes from ${texts.length} articles, sha256 ${sha256}\n`,
)
