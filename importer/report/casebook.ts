import {type NameOf, namesIn} from '../describe/index.ts'
import {publishedId} from '../ids.ts'
import type {
  Entity,
  EntityResolution,
  Extraction,
  Plan,
  PlannedDocument,
  Source,
  SourceOutcome,
} from '../types.ts'

/** A text and what was read in it. */
export type ReadSource = {source: Source; extraction: Extraction}

/** One source: what became of it, and, unless it was not read, what it says and which documents those are. */
export type Case = {
  /** From 1, in the order of the report. */
  number: number
  outcome: SourceOutcome
  read: ReadSource | undefined
  resolutions: ReadonlyMap<string, EntityResolution>
}

export type Casebook = {
  cases: Case[]
  documentOf(id: string): PlannedDocument | undefined
  nameOf: NameOf
  /** The other articles of this import that name the same one. */
  elsewhere(documentId: string, here: Case): Array<{number: number; entity: string}>
}

/** What lies apart in a plan and in the texts, put side by side. Those that were rejected come first. */
export function openCasebook(plan: Plan, read: readonly ReadSource[]): Casebook {
  const bySource = new Map(read.map((each) => [keyOf(each.source), each]))
  const resolutions = new Map(plan.resolutions.map((each) => [keyOf(each.source), each]))
  const documents = new Map(plan.documents.map((each) => [publishedId(each.document._id), each]))
  const cases = plan.sources.toSorted(byOutcome).map((outcome, at): Case => {
    const key = keyOf(outcome)
    const entities = resolutions.get(key)?.entities ?? []
    return {
      number: at + 1,
      outcome,
      read: bySource.get(key),
      resolutions: new Map(entities.map((each) => [each.entity, each])),
    }
  })
  const appearances = Map.groupBy(cases.flatMap(appearancesIn), ({documentId}) => documentId)
  return {
    cases,
    documentOf: (id) => documents.get(id),
    nameOf: namesIn(plan),
    elsewhere: (documentId, here) =>
      (appearances.get(documentId) ?? []).filter(({number}) => number !== here.number),
  }
}

function keyOf({system, id}: {system: string; id: string}): string {
  return JSON.stringify([system, id])
}

/** The order of the plan is kept among those of one outcome. */
function byOutcome(one: SourceOutcome, two: SourceOutcome): number {
  return ORDER[one.outcome] - ORDER[two.outcome]
}

const ORDER: Record<SourceOutcome['outcome'], number> = {
  rejected: 0,
  imported: 1,
  unchanged: 2,
  skipped: 3,
}

function appearancesIn({number, resolutions}: Case) {
  return [...resolutions.values()].map(({entity, documentId}) => ({number, entity, documentId}))
}

/** What a reader tells apart by colour and line: states are not like other bodies. */
export type Look = 'person' | 'organization' | 'state' | 'event'

export const looks: ReadonlyArray<{look: Look; title: string}> = [
  {look: 'person', title: 'Persons'},
  {look: 'organization', title: 'Organizations'},
  {look: 'state', title: 'States'},
  {look: 'event', title: 'Events'},
]

export function lookOf(entity: Entity): Look {
  return entity.type === 'organization' && entity.kind === 'state' ? 'state' : entity.type
}
