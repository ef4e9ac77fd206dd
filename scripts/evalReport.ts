import Table from 'cli-table3'
import {
  type Figures,
  type MissGroup,
  type Reliability,
  type Score,
  subjects,
} from '../eval/index.ts'
import type {EvalOptions} from './evalCommand.ts'
import type {Evaluation} from './runEval.ts'

/** An evaluation as people read it. */
export function evalReport(evaluation: Evaluation, options: EvalOptions): string {
  const {figures, folds, reliability, peers, misses} = evaluation
  const sections = [
    heading(evaluation),
    scores(figures, folds),
    questions(figures),
    `Confidence, and how much of it is right: mentions (off by ${reliability.mentions.error} points on average)`,
    bins(reliability.mentions),
    `The same of relations (off by ${reliability.relations.error} points)`,
    bins(reliability.relations),
    ...(peers.length > 0 ? ['The same articles, read by others', beside(peers)] : []),
    ...(options.misses ? misses.map((group) => missList(group, countOf(options.misses))) : []),
  ]
  return `${sections.join('\n')}\n`
}

function heading({extractor, figures, folds}: Evaluation): string {
  const {articles, articlesMissing, paragraphsLost, danglingReferences} = figures
  const how = folds.length > 0 ? `, in ${folds.length} folds` : ''
  const wrong = [
    articlesMissing > 0 ? `${articlesMissing} articles missing` : '',
    paragraphsLost > 0 ? `${paragraphsLost} paragraphs lost` : '',
    danglingReferences > 0 ? `${danglingReferences} references dangling` : '',
  ].filter((each) => each !== '')
  const lines = [
    `${articles} articles read by ${extractor}${how}`,
    ...(folds.length > 0 ? [`Each fold is read by ${extractor}, ${TRAINED}`] : []),
    ...(wrong.length > 0 ? [wrong.join(', ')] : []),
  ]
  return lines.join('\n')
}

const TRAINED = 'with a model of the other folds; rules and lexicons are the same for all.'

function scores(figures: Figures, folds: readonly Figures[]): string {
  const table = tableOf(['', 'precision', 'recall', 'F1', ...spreadHead(folds), 'gold', 'found'])
  for (const subject of subjects) {
    const spread = folds.length > 0 ? [spreadOf(folds.map((fold) => fold[subject].f1))] : []
    table.push([subject, ...cells(figures[subject], spread)])
  }
  for (const [predicate, score] of Object.entries(figures.relationsByKind)) {
    const of = folds.flatMap(({relationsByKind}) => relationsByKind[predicate]?.f1 ?? [])
    table.push([`  ${predicate}`, ...cells(score, folds.length > 0 ? [spreadOf(of)] : [])])
  }
  return table.toString()
}

function spreadHead(folds: readonly Figures[]): string[] {
  return folds.length > 0 ? ['F1 by fold'] : []
}

function spreadOf(scores: readonly number[]): string {
  if (scores.length === 0) return ''
  return `${Math.min(...scores).toFixed(1)}–${Math.max(...scores).toFixed(1)}`
}

function cells({precision, recall, f1, gold, predicted}: Score, spread: string[]): string[] {
  const shares = [precision, recall, f1].map((share) => share.toFixed(1))
  return [...shares, ...spread, String(gold), String(predicted)]
}

function questions(figures: Figures): string {
  const {precision, recall, f1} = figures.acrossArticles
  const told = (share: number | null) => (share === null ? '–' : `${share} %`)
  return [
    `across articles (B³)   ${f1} (precision ${precision}, recall ${recall})`,
    `canonical name         ${told(figures.canonicalName)}`,
    `organization kind      ${told(figures.organizationKind)}`,
    `event date             ${told(figures.eventDate)}`,
    `affiliation role       ${told(figures.affiliationRole)}`,
    `events per article     ${figures.eventsPerArticle}`,
    '',
  ].join('\n')
}

function bins({bins}: Reliability): string {
  const table = tableOf(['confidence', 'given', 'said', 'right'])
  for (const {from, to, count, said, right} of bins) {
    table.push([`${from}–${to}`, String(count), `${said} %`, `${right} %`])
  }
  return table.toString()
}

function beside(peers: Evaluation['peers']): string {
  const table = tableOf([
    'precision/recall/F1',
    'persons',
    'organizations',
    'states',
    'mentions',
    'characters/s',
    'start ms',
    'MB',
  ])
  for (const {name, figures, speed} of peers) {
    const {person, organization, state, mention} = figures
    const shares = [person, organization, state, mention].map(
      ({precision, recall, f1}) =>
        `${Math.round(precision)}/${Math.round(recall)}/${f1.toFixed(1)}`,
    )
    const costs = speed
      ? [speed.charactersPerSecond.toLocaleString('en'), speed.startMilliseconds, speed.megabytes]
      : ['', '', '']
    table.push([name, ...shares, ...costs.map(String)])
  }
  return table.toString()
}

function countOf(misses: EvalOptions['misses']): number {
  return typeof misses === 'number' ? misses : 15
}

function missList({title, count, misses}: MissGroup, shown: number): string {
  const lines = misses.slice(0, shown).map(({name, count, articles}) => {
    const places = articles.length > 3 ? [...articles.slice(0, 3), '…'] : articles
    return `  ${count > 1 ? `${count}× ` : ''}${name}   ${places.join(', ')}`
  })
  const rest = misses.length - shown
  return [`\n${title}: ${count}`, ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n')
}

function tableOf(head: string[]): Table.Table {
  const [, ...figures] = head
  return new Table({
    head,
    colAligns: ['left', ...figures.map(() => 'right' as const)],
    style: {head: [], border: [], compact: true},
  })
}
