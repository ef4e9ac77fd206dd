import {extractors, type ModelSettings, type Usage} from '../../../../importer/extract/index.ts'
import type {Source} from '../../../../importer/types.ts'
import {articleHeaded} from '../support/article.ts'
import {type Behaviour, modelServer} from './modelServer.ts'

export const source = articleHeaded(
  'Lund opens the Tern summit',
  'Ada Lund, the prime minister of Norway, opened the Tern Summit in Tern on 6 May 2024.',
  'Lund said that her brother Per Lund was there.',
)

const nothing = {kind: null, startDate: null, endDate: null, place: null, core: null}
export const ada = {
  ...nothing,
  id: '1',
  type: 'person',
  name: 'Ada Lund',
  surfaces: ['Ada Lund', 'Lund'],
}
export const norway = {
  ...nothing,
  id: '2',
  type: 'organization',
  kind: 'state',
  name: 'Norway',
  surfaces: ['Norway'],
}
export const per = {...nothing, id: '3', type: 'person', name: 'Per Lund', surfaces: ['Per Lund']}
export const summit = {
  ...{id: '4', type: 'event', kind: 'summit', name: 'Tern Summit', surfaces: ['Tern Summit']},
  ...{startDate: '2024-05-06', endDate: null, place: 'Tern', core: true},
}
export const office = {
  subject: '1',
  predicate: 'affiliatedWith',
  object: '2',
  role: 'prime minister',
  quote: 'Ada Lund, the prime minister of Norway',
}
export const good = {entities: [ada, norway, per, summit], relations: [office]}

/** What the service's behaviour makes of the article; waiting is told, not done. */
export async function extract(
  behaviours: Behaviour[],
  settings: Partial<ModelSettings> = {},
  of: Source = source,
) {
  const server = await modelServer(...behaviours)
  const waits: number[] = []
  const usage: Usage[] = []
  const extractor = await extractors.openai({
    ...{
      url: server.url,
      model: 'small-1',
      key: 'secret',
      format: 'schema',
      timeout: 5000,
      attempts: 3,
    },
    ...{concurrency: 2, characters: 10_000, chance: () => 0},
    wait: async (milliseconds) => void waits.push(milliseconds),
    onUsage: (each) => usage.push(each),
    ...settings,
  })
  const [outcome] = await Promise.allSettled([extractor.extract(of)])
  await server.close()
  return {
    extraction: outcome.status === 'fulfilled' ? outcome.value : undefined,
    fault: outcome.status === 'rejected' ? (outcome.reason as Error) : undefined,
    waits,
    usage,
    received: server.received,
    mostAtOnce: server.mostAtOnce(),
  }
}
