import {type Entity, type Extraction, HEADLINE, type Source, type Span} from '../types.ts'

/**
 * The first span of an extraction that is not in the text to the letter. An extractor may be a language model: what it
 * says that the text says must stand there.
 */
export function misquoted(source: Source, extraction: Extraction): Span | undefined {
  const texts = new Map(source.blocks.map(({key, text}) => [key, text]))
  texts.set(HEADLINE, source.headline)
  const spans: Span[] = [
    ...extraction.entities.flatMap(spansOf),
    ...extraction.facts.map(({evidence}) => evidence),
    ...extraction.unresolved,
  ]
  return spans.find(
    ({block, start, end, quote}) => quote === '' || texts.get(block)?.slice(start, end) !== quote,
  )
}

function spansOf(entity: Entity): Span[] {
  if (entity.type !== 'event') return entity.mentions
  const {startDate, endDate, location, mentions} = entity
  return [...mentions, ...[startDate, endDate, location].flatMap((fact) => fact?.evidence ?? [])]
}
