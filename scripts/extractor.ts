import {setTimeout} from 'node:timers/promises'
import {extractors, type Located, type Sources} from '../importer/beginning.ts'
import type {Extractor} from '../importer/index.ts'

export type ExtractorName = keyof typeof extractors

/** An extractor with what it needs of this machine, what it is to read, and a line on what it has cost so far. */
export type Chosen = {extractor: Extractor; located: Sources; cost(): string}

export async function chosenExtractor(
  name: ExtractorName,
  located: AsyncIterable<Located>,
): Promise<Chosen> {
  switch (name) {
    case 'builtin':
      return {extractor: extractors.builtin(), located, cost: () => ''}
    case 'annotations': {
      // Its version is a digest of all the notes, so all of them are looked at before.
      const {annotationsBeside} = await import('./annotationsBeside.ts')
      const all = await Array.fromAsync(located)
      const extractor = await extractors.annotations(await annotationsBeside(all))
      return {extractor, located: all, cost: () => ''}
    }
    case 'openai': {
      const {modelCost} = await import('./modelCost.ts')
      const {modelSettings} = await import('./modelSettings.ts')
      const {price, ...settings} = modelSettings()
      const {add, report} = modelCost(settings.model, price)
      const effects = {wait: setTimeout, chance: Math.random, onUsage: add}
      const extractor = await extractors.openai({...settings, ...effects})
      return {extractor, located, cost: report}
    }
  }
}
