import {type ChangeLine, describeChange, type NameOf} from '../describe/index.ts'
import type {FieldChange, PlannedDocument} from '../types.ts'
import {counted} from './figures.ts'
import {type Html, html} from './html.ts'

/** What the plan does to a document: a word, and the fields where there is more to say than that. */
export function fate(planned: PlannedDocument | undefined, nameOf: NameOf): Html {
  if (!planned) return html`<span class="fate gone">plain text: a person deleted it</span>`
  const {outcome, changes, because} = planned
  const written = changes.filter((change) => change.outcome === 'set' || change.outcome === 'unset')
  const kept = changes.filter((change) => change.outcome === 'kept')
  const conflicts = changes.filter((change) => change.outcome === 'conflict')
  const marks = [
    html`<span class="fate ${outcome}">${WORDS[outcome]}</span>`,
    kept.length > 0
      ? html` <span class="fate kept">${counted(kept.length, 'edit')} kept</span>`
      : [],
    conflicts.length > 0
      ? html` <span class="fate conflict">${counted(conflicts.length, 'conflict')}</span>`
      : [],
  ]
  const told = outcome === 'create' ? [...kept, ...conflicts] : [...conflicts, ...kept, ...written]
  if (told.length === 0) return html`${marks}${because ? html` ${because}` : []}`
  return html`<details class="changes"><summary>${marks}</summary><ul>${told.map((change) => line(change, nameOf))}</ul></details>`
}

const WORDS: Record<PlannedDocument['outcome'], string> = {
  create: '+ created',
  update: '~ updated',
  unchanged: '= as it was',
  delete: '- deleted',
}

function line(change: FieldChange, nameOf: NameOf): Html {
  const lines = describeChange(change, nameOf).map(
    ({kind, text}) => html`<li class="${kind}">${SIGNS[kind]}${text}</li>`,
  )
  return html`${lines}`
}

const SIGNS: Record<ChangeLine['kind'], string> = {
  add: '+ ',
  remove: '− ',
  change: '~ ',
  evidence: '~ ',
  move: '~ ',
  kept: '',
  conflict: '',
}
