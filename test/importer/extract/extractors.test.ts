import type {Annotations} from '../../../importer/extract/annotations/index.ts'
import {extractors} from '../../../importer/extract/index.ts'
import type {Source} from '../../../importer/types.ts'
import {describeExtractor} from './extractorContract.ts'
import {answers, modelServer} from './model/modelServer.ts'

describeExtractor('builtin', async () => ({extractor: extractors.builtin()}), {runs: 60})

describeExtractor(
  'annotations',
  async () => ({
    extractor: await extractors.annotations({
      digest: 'test',
      read: async (source) => {
        const file = textOf(source)
        return {path: 'test.json', file, annotations: JSON.stringify(notes(file))}
      },
    }),
  }),
  {runs: 60},
)

describeExtractor(
  'openai',
  async () => {
    const server = await modelServer((response, request) => {
      const {article} = JSON.parse(request.body.messages[1]?.content ?? '')
      answers(dreamt(String(article)))(response, request)
    })
    const extractor = await extractors.openai({
      ...{url: server.url, model: 'm', format: 'schema', timeout: 5000, attempts: 1},
      ...{concurrency: 4, characters: 150, wait: async () => {}, chance: () => 0, onUsage() {}},
    })
    return {extractor, close: server.close}
  },
  {runs: 15},
)

function textOf({headline, blocks}: Source): string {
  return [headline, ...blocks.map(({text}) => text)].join('\n\n')
}

/** A note on every third word or so, one way or another, and on what is between them. */
function notes(file: string): Annotations {
  const words = [...new Set(file.match(/(?<![\p{L}\p{N}_])\p{L}+(?![\p{L}\p{N}_])/gu) ?? [])]
  const entities = words
    .filter((_, at) => at % 3 === 0)
    .slice(0, 12)
    .map((word, at): Annotations['entities'][number] => {
      const named = {id: `${at}`, name: word, surfaces: [word]}
      if (at % 4 === 0) return {...named, type: 'person'}
      if (at % 4 === 1) return {...named, type: 'organization', kind: 'other'}
      if (at % 4 === 2)
        return {...named, type: 'event', kind: 'other', startDate: '1945', core: true}
      return {...named, type: 'place'}
    })
  const relations = entities.flatMap((subject) => {
    const object = entities.find(({type}) => type === 'organization')
    const [quote] = subject.surfaces
    if (subject.type !== 'person' || !object || typeof quote !== 'string') return []
    return [{subject: subject.id, predicate: 'affiliatedWith' as const, object: object.id, quote}]
  })
  return {entities, relations}
}

/** The same from a model, with things among them that are not there. */
function dreamt(article: string): unknown {
  const {entities, relations} = notes(article)
  const ghost = {id: 'x', type: 'person', name: 'Nobody', surfaces: ['Nobody at All', '', ' ']}
  const haunted = entities.map((entity) => ({...entity, surfaces: [...entity.surfaces, 'Nowhere']}))
  return {
    entities: [ghost, ...haunted],
    relations: [...relations, ...relations.map((each) => ({...each, quote: `${each.quote}!?`}))],
  }
}
