import {scratchInMemory} from './scratch.ts'
import type {Plan, PlannedDocument, Receipt, Review, SourceOutcome} from './types.ts'

type Unread = Extract<SourceOutcome, {reason: string}>

/** What became of a whole import, however many windows it had: numbers, and by name only what a person has to see. */
export type Totals = {
  sources: Record<SourceOutcome['outcome'], number>
  rejected: Unread[]
  skipped: Unread[]
  warnings: Array<{id: string; warning: string}>
  /** Of each type, how many documents; each counted once, by the most that happened to it. */
  documents: Record<string, Record<PlannedDocument['outcome'], number>>
  /** What people are asked, and were not asked before. */
  asked: Record<Review['kind'], number>
}

export type Tally = {
  /** The documents of a plan that is being carried out: it may be made again. */
  begin(plan: Plan): void
  /** The last plan of a window; again when a run that goes on comes by what it has done already. */
  finish(plan: Plan): void
  totals(): Totals
}

/** From the least that happens to a document to the most. */
const OUTCOMES = ['unchanged', 'update', 'create', 'delete'] as const

/** Adds up plans and lets go of them: of each document, of which any window may speak again, a note stays. */
export function createTally(scratch = scratchInMemory()): Tally {
  const outcomes = scratch.texts<string>()
  const named = new Set<string>()
  const totals: Totals = {
    sources: {imported: 0, unchanged: 0, rejected: 0, skipped: 0},
    rejected: [],
    skipped: [],
    warnings: [],
    documents: {},
    asked: {match: 0, conflict: 0, mention: 0},
  }
  return {
    begin(plan) {
      for (const {outcome, document} of plan.documents) {
        const before = OUTCOMES.find((each) => each === outcomes.get(document._id))
        if (before && OUTCOMES.indexOf(before) >= OUTCOMES.indexOf(outcome)) continue
        outcomes.set(document._id, outcome)
        const counts = countsOf(document._type, totals)
        counts[outcome]++
        if (before) counts[before]--
      }
    },
    finish(plan) {
      for (const source of plan.sources) {
        totals.sources[source.outcome]++
        name(source)
      }
      for (const {kind} of plan.reviews) totals.asked[kind]++
    },
    totals: () => totals,
  }

  function name(source: SourceOutcome): void {
    const {id} = source
    if (source.outcome === 'imported') {
      for (const warning of source.warnings ?? []) totals.warnings.push({id, warning})
    } else if (source.outcome !== 'unchanged') {
      const told = `${source.outcome} ${source.reason}`
      if (!named.has(told)) totals[source.outcome].push(source)
      named.add(told)
    }
  }
}

/** The same of a single plan. */
export function totalsOf(plan: Plan): Totals {
  const tally = createTally()
  tally.begin(plan)
  tally.finish(plan)
  return tally.totals()
}

function countsOf(type: string, {documents}: Totals) {
  const counts = documents[type] ?? {create: 0, update: 0, unchanged: 0, delete: 0}
  documents[type] = counts
  return counts
}

export function noReceipt(run: string): Receipt {
  return {run, transactions: 0, mutations: 0, created: {}, updated: {}, deleted: {}}
}

export function sumReceipts(one: Receipt, two: Receipt): Receipt {
  return {
    run: two.run,
    transactions: one.transactions + two.transactions,
    mutations: one.mutations + two.mutations,
    created: sumCounts(one.created, two.created),
    updated: sumCounts(one.updated, two.updated),
    deleted: sumCounts(one.deleted, two.deleted),
  }
}

function sumCounts(one: Record<string, number>, two: Record<string, number>) {
  const types = new Set([...Object.keys(one), ...Object.keys(two)])
  return Object.fromEntries([...types].map((type) => [type, (one[type] ?? 0) + (two[type] ?? 0)]))
}
