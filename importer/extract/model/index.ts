import PQueue from 'p-queue'
import type {Extraction, Extractor, Source} from '../../types.ts'
import {extractionOf, noted} from '../annotations/index.ts'
import {type Ask, createAsk} from './ask.ts'
import {groundOf} from './ground.ts'
import {promptFor} from './instructions.ts'
import {join} from './join.ts'
import {portionsOf} from './portions.ts'
import type {ModelSettings} from './settings.ts'
import {verify} from './verify.ts'

export type {ModelSettings, Usage} from './settings.ts'

/** What a model says of a text that does say so: surer than nothing, and less sure than a person's word. */
const NOTER = {method: 'model', confidence: 0.8}

/**
 * Has a language model read the texts, in any language, behind any service that speaks OpenAI's chat completions. The
 * model is believed where the text bears it out, and nowhere else.
 */
export function modelExtractor(settings: ModelSettings): Extractor {
  const own = {name: 'openai', version: `1 ${settings.model}`}
  const {concurrency} = settings
  const queue = new PQueue({concurrency})
  const ask = createAsk(settings)
  return {
    ...own,
    reads: ['*'],
    concurrency,
    extract: (source) =>
      read(source, settings.characters, own, (prompt) => queue.add(() => ask(prompt))),
  }
}

async function read(
  source: Source,
  characters: number,
  own: Pick<Extractor, 'name' | 'version'>,
  ask: Ask,
): Promise<Extraction> {
  const ground = groundOf(source)
  const verified = await Promise.all(
    portionsOf(ground.file, characters).map(async (portion) => {
      const answer = await ask(promptFor(source.headline, source.date, portion.text))
      return verify(answer, {...ground, portion})
    }),
  )
  const annotations = join(verified.map((each) => each.annotations))
  const extraction = extractionOf(noted(source, annotations, ground.file, NOTER), own)
  const dropped = verified.reduce((sum, each) => sum + each.dropped, 0)
  return dropped === 0 ? extraction : {...extraction, warnings: [leftOut(dropped)]}
}

function leftOut(dropped: number): string {
  const claims = dropped === 1 ? '1 claim' : `${dropped} claims`
  return `the model made ${claims} that the text does not bear out; left out`
}
