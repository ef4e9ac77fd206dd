import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readText} from '../../read/index.ts'
import type {Source} from '../../types.ts'
import {findNaming} from '../annotations/naming.ts'
import {passagesOf} from '../annotations/passages.ts'
import {type AnnotatedEntity, decodeAnnotations} from '../annotations/schema.ts'
import type {NameType} from '../types.ts'

/** A stretch of the headline or a block that names something of a type. */
export type Spot = {block: string; start: number; end: number; type: NameType}

/** A text with everything in it that is a name. */
export type Annotated = {source: Source; spots: Spot[]}

const NOTES = '.gold.json'

/** The articles of a folder, `<id>.txt` with `<id>.gold.json` beside it, by id. */
export function readAnnotated(folder: string): Annotated[] {
  const notes = readdirSync(folder).filter((file) => file.endsWith(NOTES))
  if (notes.length === 0) {
    throw new Error(`${folder} has nothing to learn from: no <id>${NOTES} beside its <id>.txt`)
  }
  return notes.sort().map((file) => readOne(folder, file.slice(0, -NOTES.length)))
}

function readOne(folder: string, id: string): Annotated {
  const bytes = readFileSync(join(folder, `${id}.txt`))
  const read = readText(bytes, {system: 'file', id, name: `${id}.txt`})
  if (read.outcome !== 'read') throw new Error(`Cannot learn from ${folder}: ${read.reason}`)
  const path = join(folder, `${id}${NOTES}`)
  const {entities, relations} = decodeAnnotations(readFileSync(path, 'utf8'), path)
  const file = bytes.toString('utf8').replace(/\r\n?/g, '\n')
  const named = entities.map(withNamesOnly)
  const naming = findNaming({entities: named, relations}, file, passagesOf(read.source, file))
  const spots = named.flatMap((entity) =>
    (naming.get(entity.id) ?? []).map(({block, start, end}) => ({
      block,
      start,
      end,
      type: typeOf(entity),
    })),
  )
  return {source: read.source, spots}
}

/** What describes an event with common nouns ("the quake") is for the events' layer to find. */
function withNamesOnly(entity: AnnotatedEntity): AnnotatedEntity {
  if (entity.type !== 'event') return entity
  const surfaces = entity.surfaces.filter((each) =>
    /\p{Lu}/u.test(typeof each === 'string' ? each : each.surface),
  )
  return {...entity, surfaces}
}

function typeOf(entity: AnnotatedEntity): NameType {
  if (entity.type === 'organization' && entity.kind === 'state') return 'state'
  return entity.type === 'other' && entity.kind === 'demonym' ? 'demonym' : entity.type
}
