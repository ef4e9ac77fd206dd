import type {Plan} from '../types.ts'
import {type Casebook, looks} from './casebook.ts'
import {counted, figuresOf, figuresOfPlan} from './figures.ts'
import {type Html, html} from './html.ts'

/** What a report is told about the import that it reports. */
export type Occasion = {
  /** What was written to, before people. */
  target: string
  /** False for a dry run. */
  written: boolean
}

/** The top of the page: what was imported, in numbers, and how to read the rest. */
export function overview(plan: Plan, casebook: Casebook, {target, written}: Occasion): Html {
  const {created, updated, kept, conflicts} = figuresOfPlan(plan)
  const of = (outcome: string) => casebook.cases.filter((each) => each.outcome.outcome === outcome)
  const [imported, unchanged, rejected, skipped] = [
    'imported',
    'unchanged',
    'rejected',
    'skipped',
  ].map((outcome) => of(outcome).length)
  const tiles = [
    tile(imported, 'imported'),
    tile(rejected, 'rejected', 'bad'),
    tile(unchanged, 'unchanged'),
    tile(skipped, 'left out'),
    ...looks.map(({look, title}) => tile(sum(casebook, look), title.toLowerCase(), look)),
    tile(sum(casebook, 'facts'), 'facts'),
    tile(sum(casebook, 'unresolved'), 'described, not named', 'unresolved'),
    tile(sum(casebook, 'unsure'), 'unsure matches', 'warned'),
    tile(conflicts, 'conflicts', 'warned'),
  ]
  const does = written ? 'Written to' : 'Nothing was written; this is what an import would do to'
  const [toCreate, toUpdate] = written ? ['created', 'updated'] : ['to create', 'to update']
  const edits = kept > 0 ? `, ${counted(kept, 'edit')} of people kept` : ''
  return html`<header class="overview"><h1>Import report</h1>
<p>${does} <b>${target}</b>: ${counted(created, 'document')} ${toCreate}, ${updated.toLocaleString('en')} ${toUpdate}${edits}. Run <code>${plan.run}</code>.</p>
<ul class="tiles">${tiles}</ul>
${questions(plan, written)}
${legend}</header>`
}

/** Nothing is merged, overwritten or invented until somebody answers. */
function questions({reviews}: Plan, written: boolean): Html | undefined {
  if (reviews.length === 0) return undefined
  const asks = `${counted(reviews.length, 'review')} ${written ? 'left' : 'it would leave'} to people`
  return html`<p>${asks}: <code>npm run review</code> shows what waits and takes the answers, as does the Studio under Review.</p>`
}

function tile(figure: number | undefined, title: string, look = ''): Html | undefined {
  if (!figure) return undefined
  return html`<li class="${look}"><b>${figure.toLocaleString('en')}</b> ${title}</li>`
}

function sum({cases}: Casebook, figure: keyof ReturnType<typeof figuresOf>): number {
  return cases.reduce((total, each) => total + figuresOf(each)[figure], 0)
}

const legend = html`<p class="legend">In the texts: <span class="m person">a person</span> <span class="m organization">an organization</span> <span class="m state">a state</span> <span class="m event">an event</span> <span class="m unresolved">somebody unnamed</span> <span class="quote">words that a fact was read from</span><br>
Hover or tab to a name to see who it is, how sure that is and how it was found; follow it to its entry, and an entry’s quotation back to its place. <span class="keys">Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous article, <kbd>/</kbd> search.</span></p>`
