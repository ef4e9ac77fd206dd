import {
  type Entity,
  type Extraction,
  type Extractor,
  HEADLINE,
  type Mention,
  type Source,
} from '../../importer/types.ts'

/** A name in a text, as a tagger finds it. */
export type Found = {type: 'person' | 'organization' | 'state'; start: number; end: number}

/** Finds the names of one paragraph. */
export type Tagger = {name: string; version: string; find(text: string): Found[]}

/**
 * A tagger as an extractor, so that it goes the same way through the same pipeline and is measured on its documents. What
 * every user of such a library would add is added: one entity for one name, and a surname joins the only full name that
 * ends with it. Events and facts none of them has.
 */
export function peer({name, version, find}: Tagger): Extractor {
  return {
    name,
    version,
    reads: ['en'],
    extract: async (source) => {
      const texts = [{key: HEADLINE, text: source.headline}, ...source.blocks]
      const found = texts.flatMap(({key, text}) =>
        find(text.replaceAll('’', "'")).map((each) => mentionOf(each, key, text)),
      )
      return extractionOf(source, {name, version}, entitiesOf(found))
    },
  }
}

type Named = {type: Found['type']; mention: Mention}

function mentionOf({type, start, end}: Found, block: string, text: string): Named {
  const quote = text.slice(start, end)
  return {
    type,
    mention: {block, start, end, quote, confidence: 0.5, method: 'peer', form: 'name'},
  }
}

function entitiesOf(found: readonly Named[]): Entity[] {
  const fullNames = new Set(
    found.flatMap(({type, mention}) => (type === 'person' ? [mention.quote] : [])),
  )
  const groups = Map.groupBy(found, ({type, mention: {quote}}) => {
    const bearers = [...fullNames].filter((name) => name.endsWith(` ${quote}`))
    const name = type === 'person' && bearers.length === 1 ? (bearers[0] ?? quote) : quote
    return `${type}|${name}`
  })
  return [...groups.values()].map((group, at) => entityOf(group, `e${at + 1}`))
}

function entityOf(group: readonly Named[], id: string): Entity {
  const mentions = group.map(({mention}) => mention)
  const [name = '', ...others] = [...new Set(mentions.map(({quote}) => quote))].sort(
    (one, two) => two.length - one.length,
  )
  const shared = {id, name, mentions, confidence: 0.5}
  if (group[0]?.type === 'person') {
    const alternateNames = others.map((value) => ({value, kind: 'short' as const}))
    return {...shared, type: 'person', alternateNames}
  }
  const kind = group[0]?.type === 'state' ? 'state' : 'other'
  return {...shared, type: 'organization', kind, alternateNames: []}
}

function extractionOf(
  {system, id, sha256}: Source,
  extractor: Extraction['extractor'],
  entities: Entity[],
): Extraction {
  return {
    source: {system, id, sha256},
    extractor,
    language: 'en',
    entities,
    facts: [],
    unresolved: [],
    about: entities.slice(0, 1).map((entity) => entity.id),
  }
}
