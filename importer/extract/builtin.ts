import type {Entity, Extraction, Extractor, Source} from '../types.ts'
import {rankAbout} from './about.ts'
import {BUILTIN} from './builtinExtractor.ts'
import {cluster} from './cluster/index.ts'
import {findDates} from './dates/index.ts'
import {type EventModels, findEvents} from './events/index.ts'
import {type FactModels, findFacts} from './facts/index.ts'
import {languageOf} from './language.ts'
import {findNames} from './names/index.ts'
import {renumbered} from './renumbered.ts'
import {builtinModel, type Model, tagNames} from './tagger/index.ts'
import {readTexts} from './texts.ts'
import type {Reading} from './types.ts'
import {findUnresolved} from './unresolved.ts'

/** What it has learnt from annotated articles. Of those left out, the ones that come with the project are used. */
export type BuiltinModels = {tagger?: Model; events?: EventModels; facts?: FactModels}

/** The built-in extractor with other models; the tagger's own is loaded when the first text is read. */
export function createBuiltinExtractor(models: BuiltinModels): Extractor {
  return {...BUILTIN, extract: async (source) => readByBuiltin(source, models)}
}

/** The layers in their order; each sees only what the ones before it found. */
export function readByBuiltin(
  source: Source,
  {tagger, events: eventModels, facts: factModels}: BuiltinModels = {},
): Extraction {
  const texts = readTexts(source)
  const reading = cluster(
    source,
    texts,
    tagNames(texts, findNames(texts), tagger ?? builtinModel()),
  )
  const dates = findDates(texts, source.date)
  const events = findEvents(reading, dates, eventModels)
  const facts = findFacts(reading, events, factModels)
  const extraction: Extraction = {
    source: {system: source.system, id: source.id, sha256: source.sha256},
    extractor: {name: BUILTIN.name, version: BUILTIN.version},
    language: languageOf(source),
    entities: [...entitiesOf(reading), ...events],
    facts,
    unresolved: findUnresolved(reading, facts),
    about: rankAbout(reading, events, facts),
  }
  return renumbered(extraction, texts)
}

/** The persons and bodies. Places, demonyms and other names were needed to tell these, and become no documents. */
function entitiesOf({subjects}: Reading): Entity[] {
  return subjects.flatMap((subject) => {
    if (subject.type !== 'person' && subject.type !== 'organization') return []
    const {names: _, ...entity} = subject
    return [entity]
  })
}
