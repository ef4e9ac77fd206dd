import {SAME, UNSURE} from '../resolve/index.ts'
import type {Candidate, EntityResolution} from '../types.ts'
import {entityAnchor} from './anchors.ts'
import type {Case, Casebook} from './casebook.ts'
import {type Html, html} from './html.ts'

/** Why an entity is the document that it is: each candidate with the points for and against it. */
export function decision(
  resolution: EntityResolution | undefined,
  here: Case,
  casebook: Casebook,
): Html | undefined {
  if (!resolution) return undefined
  const {candidates, documentId} = resolution
  const shared = elsewhere(casebook.elsewhere(documentId, here))
  if (candidates.length === 0) {
    return html`<p class="why"><b>New</b>: nothing that is known comes close. ${shared}</p>`
  }
  return html`<details class="why"><summary>${verdict(resolution)}</summary>
<p>From ${SAME} points on it is the same, from ${UNSURE} on a person decides.</p>
${candidates.map((each) => waterfall(each, resolution))}</details>${shared ? html`<p class="why">${shared}</p>` : undefined}`
}

function verdict({outcome, documentId, candidates}: EntityResolution): Html {
  const [best] = candidates
  const name = candidates.find((each) => each.documentId === documentId)?.name ?? best?.name
  switch (outcome) {
    case 'same':
      return html`<b>Same</b> as ${name}`
    case 'unsure':
      return html`<b class="warn">Unsure</b>: may be ${best?.name}, so it is kept apart`
    case 'new':
      return html`<b>New</b>: ${best?.name} is not close enough`
  }
}

function waterfall({documentId, name, score, evidence}: Candidate, chosen: EntityResolution): Html {
  const isChosen = chosen.outcome === 'same' && documentId === chosen.documentId
  const steps = evidence.map(
    ({points, because, rule}) =>
      html`<tr><td class="${points < 0 ? 'minus' : 'plus'}">${signed(points)}</td><td>${because}</td><td class="rule">${rule}</td></tr>`,
  )
  return html`<table class="waterfall"><caption>${name}${isChosen ? ' ✓' : ''} <code>${documentId}</code></caption>
${steps}<tr class="sum"><td>${signed(score)}</td><td colspan="2">in all</td></tr></table>`
}

function signed(points: number): string {
  return points < 0 ? `−${-points}` : `+${points}`
}

/** As many are linked; the rest are a number. */
const LINKED = 6

function elsewhere(others: ReturnType<Casebook['elsewhere']>): Html | undefined {
  if (others.length === 0) return undefined
  const links = others
    .slice(0, LINKED)
    .map(({number, entity}) => html` <a href="#${entityAnchor(number, entity)}">${number}</a>`)
  const rest = others.length - LINKED
  return html`<span class="also">Also in${links}${rest > 0 ? ` and ${rest} more` : ''}</span>`
}
