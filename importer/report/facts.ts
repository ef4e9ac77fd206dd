import {relationships, titleOf} from '../../schemas/vocabularies.ts'
import type {Evidence, Extraction, Fact} from '../types.ts'
import {entityAnchor, spanAnchor} from './anchors.ts'
import type {Case} from './casebook.ts'
import {percent} from './figures.ts'
import {type Html, html} from './html.ts'

/** What the text states of an entity: each fact in words, with the quotation that leads to its place. */
export function factsOf(entity: string, here: Case, extraction: Extraction): Html[] {
  const link = (id: string): Html => {
    const name = extraction.entities.find((each) => each.id === id)?.name ?? id
    return html`<a href="#${entityAnchor(here.number, id)}">${name}</a>`
  }
  return extraction.facts
    .filter((fact) => ownerOf(fact) === entity)
    .map((fact) => stated(inWords(fact, link), fact.evidence, here))
}

/** A statement and its evidence, as one member of a list. */
export function stated(statement: Html, evidence: Evidence, here: Case): Html {
  const {quote, confidence, method} = evidence
  return html`<li><span>${statement} <a class="source" href="#${spanAnchor(here, evidence)}" title="${method}">“${quote}”</a></span> <span class="c">${percent(confidence)}</span></li>`
}

/** The entity that a fact is listed with. */
function ownerOf(fact: Fact): string {
  switch (fact.type) {
    case 'affiliation':
    case 'relation':
      return fact.person
    case 'participation':
    case 'superEvent':
    case 'commemorates':
      return fact.event
    case 'parentOrganization':
      return fact.organization
  }
}

function inWords(fact: Fact, link: (id: string) => Html): Html {
  switch (fact.type) {
    case 'affiliation':
      return fact.roleName
        ? html`<b>${fact.roleName}</b>, ${link(fact.organization)}`
        : html`belongs to ${link(fact.organization)}`
    case 'relation':
      return html`<b>${titleOf(relationships, fact.relationship).toLowerCase()}</b> of ${link(fact.relative)}`
    case 'participation':
      return html`<b>${fact.role}</b>: ${link(fact.party)}`
    case 'superEvent':
      return html`part of ${link(fact.superEvent)}`
    case 'commemorates':
      return html`commemorates ${link(fact.commemorated)}`
    case 'parentOrganization':
      return html`part of ${link(fact.parent)}`
  }
}
