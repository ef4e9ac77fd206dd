import {readFileSync} from 'node:fs'
import {stateNamed, stateOfDemonym} from '../../../importer/extract/lexicons/states.ts'
import {readTexts} from '../../../importer/extract/texts.ts'
import type {Name, NameType, Reading, Subject} from '../../../importer/extract/types.ts'
import {HEADLINE, type Source} from '../../../importer/types.ts'
import type {OrganizationKind} from '../../../schemas/vocabularies.ts'

/** What an annotated article holds (the annotation guidelines' JSON), as far as tests read it. */
export type Gold = {
  id: string
  entities: GoldEntity[]
  relations: {subject: string; predicate: string; object: string; role?: string}[]
}

export type GoldEntity = {
  id: string
  type: 'person' | 'organization' | 'place' | 'event' | 'other'
  kind?: string
  name: string
  surfaces: (string | {surface: string; nth: number[]})[]
  startDate?: string
  core?: boolean
}

type Spot = {start: number; end: number; entity: GoldEntity}

export function readGold(
  folder: string,
  id: string,
): {gold: Gold; source: Source; reading: Reading} {
  const gold = JSON.parse(readFileSync(`${folder}/${id}.gold.json`, 'utf8')) as Gold
  const text = readFileSync(`${folder}/${id}.txt`, 'utf8')
  const source = sourceOf(id, text)
  return {gold: {...gold, id}, source, reading: goldReading(gold, source, text)}
}

/**
 * A reading whose names are the annotators': what the layers after the names can do when the names are right. Events and
 * relations are left out, for they are what is measured.
 */
function goldReading(gold: Gold, source: Source, text: string): Reading {
  const spots = spotsOf(gold, text)
  const blocks = [{key: HEADLINE, text: source.headline}, ...source.blocks]
  let from = 0
  const namesOf = new Map<string, Name[]>()
  for (const block of blocks) {
    const at = text.indexOf(block.text, from)
    from = at + block.text.length
    for (const {start, end, entity} of spots) {
      if (start < at || end > from) continue
      const names = namesOf.get(entity.id) ?? []
      namesOf.set(entity.id, [...names, nameOf(entity, block, start - at, end - at)])
    }
  }
  const subjects = gold.entities.flatMap((entity) => {
    const names = namesOf.get(entity.id)
    return names && entity.type !== 'event' ? [subjectOf(entity, names)] : []
  })
  return {source, texts: readTexts(source), subjects}
}

function sourceOf(id: string, text: string): Source {
  const [headline = '', dateLine = '', ...paragraphs] = text.trim().split(/\n\s*\n/)
  return {
    system: 'gold',
    id,
    format: 'text',
    sha256: '',
    headline,
    date: new Date(`${dateLine} UTC`).toISOString().slice(0, 10),
    bylines: [],
    blocks: paragraphs.map((paragraph, index) => ({
      key: `b${index}`,
      style: 'normal',
      text: paragraph,
    })),
  }
}

/** Every occurrence of every surface, except inside a longer surface of an entity that is no event. */
function spotsOf(gold: Gold, text: string): Spot[] {
  const all = gold.entities
    .filter((entity) => entity.type !== 'event')
    .flatMap((entity) =>
      entity.surfaces.flatMap((surface) => {
        const name = typeof surface === 'string' ? surface : surface.surface
        const found = occurrencesOf(name, text)
        const chosen =
          typeof surface === 'string' ? found : found.filter((_, i) => surface.nth.includes(i + 1))
        return chosen.map((start) => ({start, end: start + name.length, entity}))
      }),
    )
  all.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Spot[] = []
  for (const spot of all) {
    if (!kept.some((other) => spot.start < other.end && other.start < spot.end)) kept.push(spot)
  }
  return kept.sort((a, b) => a.start - b.start)
}

function occurrencesOf(name: string, text: string): number[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const bounded = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`, 'gu')
  return [...text.matchAll(bounded)].map((match) => match.index)
}

function nameOf(
  entity: GoldEntity,
  block: {key: string; text: string},
  start: number,
  end: number,
): Name {
  return {
    block: block.key,
    start,
    end,
    quote: block.text.slice(start, end),
    confidence: 1,
    method: 'gold',
    form: 'name',
    type: typeOf(entity),
  }
}

function typeOf({type, kind}: GoldEntity): NameType {
  if (type === 'organization') return kind === 'state' ? 'state' : 'organization'
  return kind === 'demonym' ? 'demonym' : type
}

function subjectOf(entity: GoldEntity, names: Name[]): Subject {
  const shared = {id: entity.id, name: entity.name, names}
  const type = typeOf(entity)
  if (type === 'person')
    return {...shared, type, alternateNames: [], mentions: names, confidence: 1}
  if (type !== 'state' && type !== 'organization') {
    const countryCode = stateOfDemonym(entity.name)?.code
    return {...shared, type, ...(countryCode && {countryCode})}
  }
  const kind = entity.kind as OrganizationKind
  const countryCode = kind === 'state' ? stateNamed(entity.name)?.code : undefined
  return {
    ...shared,
    type: 'organization',
    kind: kind,
    alternateNames: [],
    mentions: names,
    confidence: 1,
    ...(countryCode && {countryCode}),
  }
}
