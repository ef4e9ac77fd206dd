import type {
  Entity,
  Evidence,
  Extraction,
  Extractor,
  Fact,
  Mention,
  Source,
} from '../../importer/index.ts'
import {HEADLINE} from '../../importer/types.ts'

/** What a test says of one text, short enough to be written by hand; the spans are looked up in the text. */
export type Notes = {
  entities: Note[]
  facts?: FactNote[]
  unresolved?: string[]
  about?: string[]
}

type Without<Item, Field extends PropertyKey> = Item extends unknown ? Omit<Item, Field> : never
type Found = 'mentions' | 'alternateNames' | 'confidence' | 'startDate' | 'endDate' | 'location'
export type Note = Without<Entity, Found> & {
  /** Read as names; by default the entity's name. */
  surfaces?: string[]
  short?: string[]
  descriptors?: string[]
  alternateNames?: Entity['alternateNames']
  /** EDTF, and the words that say so. */
  startDate?: [string, string]
  endDate?: [string, string]
  location?: [string, string]
}
export type FactNote = Without<Fact, 'evidence'> & {quote: string}

/** An extractor that reads what is written beside each text, by source id: the stages after it, and nothing else. */
export function annotated(notes: Record<string, Notes>): Extractor {
  return {
    name: 'annotated',
    version: '1',
    reads: ['*'],
    extract: async (source) => extractionOf(source, notes[source.id] ?? {entities: []}),
  }
}

function extractionOf(source: Source, notes: Notes): Extraction {
  const {system, id, sha256} = source
  const facts = (notes.facts ?? []).map(({quote, ...fact}) => ({
    ...fact,
    evidence: evidence(source, quote),
  }))
  return {
    source: {system, id, sha256},
    extractor: {name: 'annotated', version: '1'},
    language: 'en',
    entities: notes.entities.map((note) => entityOf(source, note)),
    facts: facts as Fact[],
    unresolved: (notes.unresolved ?? []).map((quote) => ({
      ...evidence(source, quote),
      type: 'person',
    })),
    about: notes.about ?? [],
  }
}

function entityOf(source: Source, note: Note): Entity {
  const {surfaces = [note.name], short = [], descriptors = [], alternateNames, ...rest} = note
  const {startDate, endDate, location, ...traits} = rest
  const mentions = [
    ...surfaces.flatMap((text) => mentionsOf(source, text, 'name')),
    ...short.flatMap((text) => mentionsOf(source, text, 'short')),
    ...descriptors.flatMap((text) => mentionsOf(source, text, 'descriptor')),
  ]
  const dated = (fact: [string, string] | undefined, name: string) =>
    fact ? {[name]: {edtf: fact[0], evidence: evidence(source, fact[1])}} : {}
  return {
    ...traits,
    alternateNames: alternateNames ?? [],
    mentions,
    confidence: 0.9,
    ...dated(startDate, 'startDate'),
    ...dated(endDate, 'endDate'),
    ...(location ? {location: {name: location[0], evidence: evidence(source, location[1])}} : {}),
  } as Entity
}

function mentionsOf(source: Source, quote: string, form: Mention['form']): Mention[] {
  const escaped = quote.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'gu')
  return texts(source).flatMap(({block, text}) =>
    [...text.matchAll(pattern)].map(({index}) => ({...spanAt(block, index, quote), form})),
  )
}

function evidence(source: Source, quote: string): Evidence {
  const found = texts(source).find(({text}) => text.includes(quote))
  if (!found) throw new Error(`The notes quote “${quote}”, which ${source.id} does not say`)
  return spanAt(found.block, found.text.indexOf(quote), quote)
}

function spanAt(block: string, start: number, quote: string): Evidence {
  return {block, start, end: start + quote.length, quote, confidence: 0.9, method: 'annotated'}
}

function texts({headline, blocks}: Source): Array<{block: string; text: string}> {
  return [{block: HEADLINE, text: headline}, ...blocks.map(({key, text}) => ({block: key, text}))]
}
