import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readText} from '../../../read/index.ts'
import type {EventEntity, Source} from '../../../types.ts'
import {type Annotations, noted} from '../../annotations/index.ts'
import {decodeAnnotations} from '../../annotations/schema.ts'
import {findSubjects} from '../../annotations/subjects.ts'
import {stateOfDemonym} from '../../lexicons/states.ts'
import type {Reading} from '../../types.ts'

/** An annotated article: as our own layers read its names, and as the annotators did. */
export type Lesson = {
  annotations: Annotations
  /** The names that are found when such an article is read. */
  found: Reading
  /** The annotators' names, with their ids. */
  noted: Reading
  /** The annotators' events, with their ids and all the phrases that mean them. */
  events: EventEntity[]
}

const NOTES = '.gold.json'

/** The articles of a folder, `<id>.txt` with `<id>.gold.json` beside it, by id. */
export function readLessons(folder: string, read: (source: Source) => Reading): Lesson[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(NOTES))
  if (files.length === 0) {
    throw new Error(`${folder} has nothing to learn from: no <id>${NOTES} beside its <id>.txt`)
  }
  return files.sort().map((file) => readLesson(folder, file.slice(0, -NOTES.length), read))
}

function readLesson(folder: string, id: string, read: (source: Source) => Reading): Lesson {
  const bytes = readFileSync(join(folder, `${id}.txt`))
  const outcome = readText(bytes, {system: 'file', id, name: `${id}.txt`})
  if (outcome.outcome !== 'read') throw new Error(`Cannot learn from it: ${outcome.reason}`)
  const {source} = outcome
  const path = join(folder, `${id}${NOTES}`)
  const annotations = decodeAnnotations(readFileSync(path, 'utf8'), path)
  const file = bytes.toString('utf8').replace(/\r\n?/g, '\n')
  const article = noted(source, annotations, file, {method: 'annotation', confidence: 1})
  const subjects = findSubjects(article).map((subject) => {
    const code = subject.type === 'demonym' ? stateOfDemonym(subject.name)?.code : undefined
    return code && subject.type === 'demonym' ? {...subject, countryCode: code} : subject
  })
  const reading = {source, texts: article.texts, subjects}
  const events = notedEvents(annotations, article.naming)
  return {annotations, found: read(source), noted: reading, events}
}

function notedEvents(
  {entities}: Annotations,
  naming: ReturnType<typeof noted>['naming'],
): EventEntity[] {
  const events = entities.flatMap((entity): EventEntity[] => {
    const spans = naming.get(entity.id) ?? []
    if (entity.type !== 'event' || spans.length === 0) return []
    const mentions = spans.map((span) => ({
      ...span,
      form: 'descriptor' as const,
      confidence: 1,
      method: 'annotation',
    }))
    const {id, type, name, kind} = entity
    return [{id, type, name, kind, alternateNames: [], mentions, confidence: 1}]
  })
  const main = mainOf(events, entities)
  return events.map((event) => (event === main ? {...event, main: true} : event))
}

/** The annotators do not say which core event the article itself reports: the first that has no name of its own. */
function mainOf(events: EventEntity[], entities: Annotations['entities']): EventEntity | undefined {
  const core = new Set(
    entities.flatMap((one) => (one.type === 'event' && one.core ? [one.id] : [])),
  )
  const candidates = events.filter(({id}) => core.has(id))
  return (
    candidates.find(({mentions}) => !/\p{Lu}.*\p{Lu}/u.test(mentions[0]?.quote ?? '')) ??
    candidates[0]
  )
}
