import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {readText} from '../../read/index.ts'
import {HEADLINE, type Source} from '../../types.ts'
import type {NameType} from '../types.ts'

/** A stretch of a block that names something of a type. */
export type Spot = {block: string; start: number; end: number; type: NameType}

/** A text with everything in it that is a name. */
export type Annotated = {source: Source; spots: Spot[]}

const Gold = z.object({
  entities: z.array(
    z.object({
      type: z.enum(['person', 'organization', 'place', 'event', 'other']),
      kind: z.string().optional(),
      surfaces: z.array(
        z.union([z.string(), z.object({surface: z.string(), nth: z.array(z.number())})]),
      ),
    }),
  ),
})
type GoldEntity = z.infer<typeof Gold>['entities'][number]

/** The articles of a folder, `<id>.txt` with `<id>.gold.json` beside it, by id. */
export function readAnnotated(folder: string): Annotated[] {
  const ids = readdirSync(folder).flatMap((file) => /^(.*)\.gold\.json$/.exec(file)?.[1] ?? [])
  return ids.sort().map((id) => {
    const bytes = readFileSync(join(folder, `${id}.txt`))
    const read = readText(bytes, {system: 'file', id, name: `${id}.txt`})
    if (read.outcome === 'rejected') throw new Error(`Cannot train on ${folder}: ${read.reason}`)
    const gold = Gold.parse(JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8')))
    return {source: read.source, spots: spotsOf(gold.entities, bytes.toString('utf8'), read.source)}
  })
}

type Place = {start: number; end: number; type: NameType}

/** The guidelines' reading of surfaces, as offsets into the blocks of the text. */
function spotsOf(entities: GoldEntity[], text: string, source: Source): Spot[] {
  const places = withoutOverlaps(entities.flatMap((entity) => placesOf(entity, text)))
  const blocks = [{key: HEADLINE, text: source.headline}, ...source.blocks]
  let from = 0
  return blocks.flatMap(({key, text: blockText}) => {
    const at = text.indexOf(blockText, from)
    if (at < 0) return []
    from = at + blockText.length
    return places
      .filter(({start, end}) => at <= start && end <= from)
      .map(({start, end, type}) => ({block: key, start: start - at, end: end - at, type}))
  })
}

/** What describes an event with common nouns ("the quake") is for the events' layer to find. */
function placesOf(entity: GoldEntity, text: string): Place[] {
  return entity.surfaces.flatMap((surface) => {
    const name = typeof surface === 'string' ? surface : surface.surface
    if (entity.type === 'event' && !/\p{Lu}/u.test(name)) return []
    const starts = occurrencesOf(name, text)
    const meant =
      typeof surface === 'string' ? starts : starts.filter((_, n) => surface.nth.includes(n + 1))
    return meant.map((start) => ({start, end: start + name.length, type: typeOf(entity)}))
  })
}

function typeOf({type, kind}: GoldEntity): NameType {
  if (type === 'organization') return kind === 'state' ? 'state' : 'organization'
  return type === 'other' && kind === 'demonym' ? 'demonym' : type
}

function occurrencesOf(name: string, text: string): number[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const bounded = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'gu')
  return [...text.matchAll(bounded)].map(({index}) => index)
}

/** A surface inside a longer one is a part of that. */
function withoutOverlaps(places: Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => place.start < other.end && other.start < place.end)) kept.push(place)
  }
  return kept.sort((a, b) => a.start - b.start)
}
