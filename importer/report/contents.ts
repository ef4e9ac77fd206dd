import {formatEdtf} from '../../schemas/dates.ts'
import {caseAnchor} from './anchors.ts'
import {type Case, type Casebook, looks} from './casebook.ts'
import {figuresOf} from './figures.ts'
import {type Html, html} from './html.ts'

/** Every source in a line: those that were rejected first, each with its reason. */
export function contents({cases}: Casebook): Html {
  return html`<nav aria-label="Sources"><table class="contents">
<thead><tr><th></th><th>Source</th><th>Date</th>${looks.map(({title}) => html`<th class="n">${title}</th>`)}<th class="n">Facts</th><th class="n">Unnamed</th></tr></thead>
<tbody>${cases.map(row)}</tbody></table></nav>`
}

function row(here: Case): Html {
  const {number, outcome} = here
  switch (outcome.outcome) {
    case 'rejected':
      return html`<tr class="rejected" data-case="${number}"><td>${number}</td><td colspan="8"><b>Rejected</b> ${title(here, outcome.id)}<br>${outcome.reason}</td></tr>
`
    case 'skipped':
      return html`<tr class="unchanged" data-case="${number}"><td>${number}</td><td colspan="8"><bdi>${outcome.id}</bdi> <i>left out: ${outcome.reason}</i></td></tr>
`
    case 'unchanged':
      return html`<tr class="unchanged" data-case="${number}"><td>${number}</td><td colspan="8"><bdi>${outcome.headline}</bdi> <i>unchanged since its last import, so it was not read again</i></td></tr>
`
    case 'imported':
      return imported(here, outcome.headline)
  }
}

function imported(here: Case, headline: string): Html {
  const figures = figuresOf(here)
  const date = here.read?.source.date
  const warned = (here.read?.extraction.warnings ?? []).length > 0
  const marks = [
    figures.unsure > 0 ? html` <b class="warn">${figures.unsure} unsure</b>` : [],
    warned ? html` <b class="warn">warning</b>` : [],
  ]
  return html`<tr data-case="${here.number}"><td>${here.number}</td><td>${title(here, headline)}${marks}</td><td class="date">${date ? formatEdtf(date) : undefined}</td>${looks.map(({look}) => count(figures[look]))}${count(figures.facts)}${count(figures.unresolved)}</tr>
`
}

function title({number, read}: Case, words: string): Html {
  return read
    ? html`<a href="#${caseAnchor(number)}"><bdi>${words}</bdi></a>`
    : html`<bdi>${words}</bdi>`
}

function count(figure: number): Html {
  return html`<td class="n">${figure === 0 ? '·' : figure}</td>`
}
