import {setTimeout} from 'node:timers/promises'
import {type Extractor, extractors, type Located} from '../importer/index.ts'
import {annotationsBeside} from './annotationsBeside.ts'
import {modelCost} from './modelCost.ts'
import {modelSettings} from './modelSettings.ts'

export type ExtractorName = keyof typeof extractors

/** An extractor with what it needs of this machine, and a line on what it has cost so far. */
export type Chosen = {extractor: Extractor; cost(): string}

export async function chosenExtractor(name: ExtractorName, located: Located[]): Promise<Chosen> {
  switch (name) {
    case 'builtin':
      return {extractor: extractors.builtin(), cost: () => ''}
    case 'annotations':
      return {
        extractor: await extractors.annotations(await annotationsBeside(located)),
        cost: () => '',
      }
    case 'openai': {
      const {price, ...settings} = modelSettings()
      const {add, report} = modelCost(settings.model, price)
      const effects = {wait: setTimeout, chance: Math.random, onUsage: add}
      return {extractor: await extractors.openai({...settings, ...effects}), cost: report}
    }
  }
}
