import type {Extraction, Extractor, Source} from '../types.ts'
import {cluster} from './cluster/index.ts'
import {findNames} from './names/index.ts'
import {readTexts} from './texts.ts'

/** Reads English news by rules and lexicons. Needs no network and keeps nothing between articles. */
export const builtinExtractor: Extractor = {
  name: 'builtin',
  version: '1',
  extract: async (source) => extract(source),
}

function extract(source: Source): Extraction {
  const texts = readTexts(source)
  const reading = cluster(source, texts, findNames(texts))
  const entities = reading.subjects.flatMap((subject) => {
    if (subject.type !== 'person' && subject.type !== 'organization') return []
    const {names, ...entity} = subject
    return [entity]
  })
  return {
    source: {system: source.system, id: source.id, sha256: source.sha256},
    extractor: {name: builtinExtractor.name, version: builtinExtractor.version},
    language: 'en',
    entities,
    facts: [],
    unresolved: [],
    about: [],
  }
}
