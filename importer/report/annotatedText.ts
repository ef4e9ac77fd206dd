import {type Block, type Evidence, HEADLINE, type Mention, type Span} from '../types.ts'
import {entityAnchor, spanAnchor} from './anchors.ts'
import {type Case, lookOf, type ReadSource} from './casebook.ts'
import {percent} from './figures.ts'
import {type Html, html} from './html.ts'
import {type Nested, nestSpans} from './nestSpans.ts'

/**
 * What the spans of a text are drawn as: the words that a fact was read from, a mention that leads to its entity, or one
 * that names nobody.
 */
type Drawn = {start: number; end: number; anchor: string} & (
  | {layer: 'quote'}
  | {layer: 'mention'; look: string; href: string; tip: string}
  | {layer: 'unresolved'; tip: string}
)

/** The headline and the paragraphs of a source with everything that was found in them. */
export type AnnotatedText = {headline: Html[]; paragraphs: Html[]}

export function annotatedText(each: Case, read: ReadSource): AnnotatedText {
  const {source} = read
  const byBlock = Map.groupBy(spansOf(each, read), ({block}) => block)
  const draw = (block: string, text: string): Html[] => {
    const drawn = (byBlock.get(block) ?? []).map(({drawn}) => drawn)
    return pieces(nestSpans(text, drawn), new Set())
  }
  return {
    headline: draw(HEADLINE, source.headline),
    paragraphs: source.blocks.map((block) => paragraph(block, draw(block.key, block.text))),
  }
}

function paragraph({style}: Block, inside: Html[]): Html {
  switch (style) {
    case 'normal':
      return html`<p dir="auto">${inside}</p>`
    case 'quote':
      return html`<blockquote dir="auto">${inside}</blockquote>`
    case 'h2':
    case 'h3':
      return html`<h4 dir="auto">${inside}</h4>`
    case 'bullet':
    case 'number':
      return html`<p class="item" dir="auto">${inside}</p>`
  }
}

/** Quotes come first, so that they lie around the mentions of their place. */
function spansOf(each: Case, {extraction}: ReadSource): Array<{block: string; drawn: Drawn}> {
  const quote = (span: Span): {block: string; drawn: Drawn} => ({
    block: span.block,
    drawn: {...placeOf(each, span), layer: 'quote'},
  })
  const quotes = [
    ...extraction.facts.map(({evidence}) => evidence),
    ...extraction.entities.flatMap((entity) =>
      entity.type === 'event'
        ? [entity.startDate, entity.endDate, entity.location].flatMap(
            (fact) => fact?.evidence ?? [],
          )
        : [],
    ),
  ]
  const mentions = extraction.entities.flatMap((entity) =>
    entity.mentions.map((mention) => {
      const href = `#${entityAnchor(each.number, entity.id)}`
      const tip = `${entity.name} · ${lookOf(entity)} · ${toldOf(mention)}`
      const place = placeOf(each, mention)
      return {
        block: mention.block,
        drawn: {...place, layer: 'mention' as const, look: lookOf(entity), href, tip},
      }
    }),
  )
  const unresolved = extraction.unresolved.map((mention) => {
    const tip = `unnamed ${mention.type} · ${percent(mention.confidence)} · ${mention.method}`
    const drawn: Drawn = {...placeOf(each, mention), layer: 'unresolved', tip}
    return {block: mention.block, drawn}
  })
  return [...distinct(quotes).map(quote), ...mentions, ...unresolved]
}

function placeOf(each: Case, span: Span) {
  return {start: span.start, end: span.end, anchor: spanAnchor(each, span)}
}

function toldOf({confidence, method, form}: Mention): string {
  return `${percent(confidence)} · ${form === 'name' ? '' : `${form}, `}${method}`
}

/** Many facts may be read from the same words. */
function distinct(quotes: readonly Evidence[]): Evidence[] {
  const places = new Map(
    quotes.map((quote) => [`${quote.block} ${quote.start} ${quote.end}`, quote]),
  )
  return [...places.values()]
}

/** An address is given once: `anchored` are those that an element has already. */
function pieces(nested: readonly Nested<Drawn>[], anchored: Set<string>): Html[] {
  return nested.map((each) => {
    if (typeof each === 'string') return html`${each}`
    const {item, inside} = each
    const isFirst = each.first && !anchored.has(item.anchor)
    if (isFirst) anchored.add(item.anchor)
    const id = isFirst ? html` id="${item.anchor}"` : undefined
    return element(item, id, pieces(inside, anchored), holdsMention(inside))
  })
}

/** A link may not hold another, so a mention around others is not one. */
function element(item: Drawn, id: Html | undefined, inside: Html[], isOuter: boolean): Html {
  switch (item.layer) {
    case 'quote':
      return html`<span class="quote"${id}>${inside}</span>`
    case 'mention':
      return isOuter
        ? html`<span tabindex="0" class="m ${item.look}"${id} data-tip="${item.tip}">${inside}</span>`
        : html`<a href="${item.href}" class="m ${item.look}"${id} data-tip="${item.tip}">${inside}</a>`
    case 'unresolved':
      return html`<span tabindex="0" class="m unresolved"${id} data-tip="${item.tip}">${inside}</span>`
  }
}

function holdsMention(nested: readonly Nested<Drawn>[]): boolean {
  return nested.some(
    (each) =>
      typeof each !== 'string' && (each.item.layer === 'mention' || holdsMention(each.inside)),
  )
}
