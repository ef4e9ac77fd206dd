import {formatEdtf} from '../../schemas/dates.ts'
import type {Source} from '../types.ts'
import {caseAnchor, spanAnchor} from './anchors.ts'
import {annotatedText} from './annotatedText.ts'
import {type Case, type Casebook, lookOf, looks, type ReadSource} from './casebook.ts'
import {entityCard} from './entityCard.ts'
import {fate} from './fate.ts'
import {percent} from './figures.ts'
import {type Html, html} from './html.ts'

/** One source in full: its text with the spans, and beside it what they name. What was not read has no section. */
export function caseSection(here: Case, casebook: Casebook): Html | undefined {
  const {read, number, outcome} = here
  if (!read) return undefined
  const {headline, paragraphs} = annotatedText(here, read)
  const article = 'articleId' in outcome ? casebook.documentOf(outcome.articleId) : undefined
  return html`<article class="case" id="${caseAnchor(number)}" data-case="${number}">
<header><p class="line"><a class="number" href="#${caseAnchor(number)}">${number}</a> ${lineOf(read.source)} ${outcome.outcome === 'imported' ? fate(article, casebook.nameOf) : undefined}</p>
${outcome.outcome === 'rejected' ? html`<p class="reason"><b>Rejected.</b> ${outcome.reason}</p>` : undefined}
${(read.extraction.warnings ?? []).map((warning) => html`<p class="warning"><b>Warning:</b> ${warning}</p>`)}</header>
<div class="text" tabindex="0" role="region" aria-label="Text of article ${number}"><h3 dir="auto">${headline}</h3>
${paragraphs}</div>
<div class="found">${looks.map(({look, title}) => group(look, title, here, read, casebook))}${unresolved(here, read)}${nothing(read)}</div>
</article>
`
}

function lineOf({date, bylines, id, system}: Source): Html {
  const names = bylines.map(({printedName}) => printedName).join(', ')
  return html`<time datetime="${date}">${formatEdtf(date)}</time>${names ? html` · ${names}` : undefined} · <code>${system}:${id}</code>`
}

function group(
  look: string,
  title: string,
  here: Case,
  read: ReadSource,
  casebook: Casebook,
): Html | undefined {
  const entities = read.extraction.entities.filter((entity) => lookOf(entity) === look)
  if (entities.length === 0) return undefined
  return html`<section class="group"><h3 class="${look}"><i class="mark"></i>${title} <span class="n">${entities.length}</span></h3>
${entities.map((entity) => entityCard(entity, here, read, casebook))}</section>`
}

function unresolved(here: Case, {extraction}: ReadSource): Html | undefined {
  if (extraction.unresolved.length === 0) return undefined
  const items = extraction.unresolved.map(
    (mention) =>
      html`<li><span><a class="source" href="#${spanAnchor(here, mention)}" title="${mention.method}">“${mention.quote}”</a> a ${mention.type}</span> <span class="c">${percent(mention.confidence)}</span></li>`,
  )
  return html`<section class="group"><h3 class="unresolved"><i class="mark"></i>Described, not named <span class="n">${items.length}</span></h3>
<ul class="facts">${items}</ul></section>`
}

/** An empty column would leave open whether there is nothing or something failed. */
function nothing({extraction: {entities, unresolved}}: ReadSource): Html | undefined {
  if (entities.length + unresolved.length > 0) return undefined
  return html`<p class="nothing">Nothing was found in this text.</p>`
}
