import {formatEdtf} from '../../schemas/dates.ts'
import {eventKinds, organizationKinds, titleOf} from '../../schemas/vocabularies.ts'
import type {Entity, EventEntity, Mention, PersonEntity} from '../types.ts'
import {entityAnchor, spanAnchor} from './anchors.ts'
import {type Case, type Casebook, lookOf, type ReadSource} from './casebook.ts'
import {decision} from './decision.ts'
import {factsOf, stated} from './facts.ts'
import {fate} from './fate.ts'
import {percent} from './figures.ts'
import {type Html, html} from './html.ts'

/** One entity beside the text: what it is, what is stated of it, where it is named, and which document it becomes. */
export function entityCard(
  entity: Entity,
  here: Case,
  {extraction}: ReadSource,
  casebook: Casebook,
): Html {
  const resolution = here.resolutions.get(entity.id)
  const document = resolution ? casebook.documentOf(resolution.documentId) : undefined
  const facts = [...eventFacts(entity, here), ...factsOf(entity.id, here, extraction)]
  const named = document ? String(document.document.name ?? '') : ''
  return html`<section class="card ${lookOf(entity)}" id="${entityAnchor(here.number, entity.id)}">
<h4><span class="name">${entity.name}</span> <span class="kind">${kindOf(entity)}</span> <span class="c">${percent(entity.confidence)}</span></h4>
${aside(namesOf(entity))}
${facts.length > 0 ? html`<ul class="facts">${facts}</ul>` : undefined}
<div class="places">Named ${entity.mentions.map((mention, at) => place(mention, at, here))}</div>
${named !== '' && named !== entity.name ? html`<p class="why">Its document is headed <b>${named}</b>.</p>` : undefined}
<div class="outcome">${resolution ? fate(document, casebook.nameOf) : undefined}${decision(resolution, here, casebook)}</div>
</section>
`
}

function kindOf(entity: Entity): string {
  switch (entity.type) {
    case 'person':
      return entity.gender ?? ''
    case 'organization':
      return titleOf(organizationKinds, entity.kind)
    case 'event':
      return `${titleOf(eventKinds, entity.kind)}${entity.main ? ', what the article reports' : ''}`
  }
}

function aside(parts: readonly Html[]): Html | undefined {
  if (parts.length === 0) return undefined
  return html`<p class="names">${parts.map((part, at) => (at === 0 ? part : html` · ${part}`))}</p>`
}

/** Each other name once, with all that it is. */
function namesOf(entity: Entity): Html[] {
  const told = [
    ...entity.alternateNames.map(({value, kind}) => ({value, is: kind === 'alias' ? '' : kind})),
    ...(entity.type === 'person' ? personParts(entity) : []),
  ]
  return [...Map.groupBy(told, ({value}) => value)].map(([value, some]) => {
    const is = some.flatMap((each) => (each.is === '' ? [] : each.is)).join(', ')
    return is === '' ? html`${value}` : html`${value} <i>${is}</i>`
  })
}

function personParts({familyName, familyNameFirst, honorificPrefix}: PersonEntity) {
  return [
    ...(honorificPrefix ? [{value: honorificPrefix, is: 'title'}] : []),
    ...(familyName
      ? [{value: familyName, is: `family name${familyNameFirst ? ', comes first' : ''}`}]
      : []),
  ]
}

function eventFacts(entity: Entity, here: Case): Html[] {
  return entity.type === 'event' ? datesAndPlace(entity, here) : []
}

function datesAndPlace({startDate, endDate, location}: EventEntity, here: Case): Html[] {
  const start = endDate ? 'from' : 'on'
  return [
    ...(startDate
      ? [stated(html`${start} <b>${formatEdtf(startDate.edtf)}</b>`, startDate.evidence, here)]
      : []),
    ...(endDate
      ? [stated(html`until <b>${formatEdtf(endDate.edtf)}</b>`, endDate.evidence, here)]
      : []),
    ...(location ? [stated(html`at <b>${location.name}</b>`, location.evidence, here)] : []),
  ]
}

function place(mention: Mention, at: number, here: Case): Html {
  const tip = `“${mention.quote}” · ${percent(mention.confidence)} · ${mention.method}`
  return html`<a href="#${spanAnchor(here, mention)}" data-tip="${tip}" aria-label="Mention ${at + 1}">${at + 1}</a>`
}
