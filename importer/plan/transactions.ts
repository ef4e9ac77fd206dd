import {digest} from '../digest.ts'
import type {Mutation, PlannedDocument, PlannedTransaction} from '../types.ts'
import {allChanges, type Changes, changeMutations, changesTo} from './changes.ts'
import {strongReferences} from './strongReferences.ts'
import {waves} from './waves.ts'

/** The hosted service takes more, but a transaction holds up everybody else's (IMPORT.md: under 256 KB). */
const BYTES = 250_000

/** Mutations that are written together or not at all, and what they change. */
export type Unit = {mutations: Mutation[]; changes: Changes}

/** The writes of documents among which references may run, so that none ever points to what is not there yet. */
export function entityWaves(documents: readonly PlannedDocument[]): Unit[][] {
  const written = new Map(
    documents
      .filter(({outcome}) => outcome !== 'unchanged')
      .map((planned) => [planned.document._id, planned]),
  )
  const references = new Map(
    [...written].map(([id, {document}]) => [id, strongReferences(document)]),
  )
  const pointsTo = (id: string): string[] => references.get(id) ?? []
  return waves([...written.keys()].sort(), pointsTo).map((components) =>
    components.map((component) => unitOf(component.flatMap((id) => written.get(id) ?? []))),
  )
}

/** What makes planned documents so. */
export function unitOf(documents: readonly PlannedDocument[]): Unit {
  return {
    mutations: documents.flatMap(mutationsOf),
    changes: allChanges(documents.map(changesTo)),
  }
}

export function together(units: readonly Unit[]): Unit {
  return {
    mutations: units.flatMap(({mutations}) => mutations),
    changes: allChanges(units.map(({changes}) => changes)),
  }
}

/** The mutation that makes a planned document so; none where it is so already. */
export function mutationsOf(planned: PlannedDocument): Mutation[] {
  if (planned.outcome === 'unchanged') return []
  const {document, changes, revision} = planned
  if (planned.outcome === 'create') return [{create: document}]
  if (planned.outcome === 'delete') return deletion(document._id, revision)
  const set = changes.flatMap(({field, outcome, after}) =>
    outcome === 'set' ? [[field, after]] : [],
  )
  const unset = changes.flatMap(({field, outcome}) => (outcome === 'unset' ? [field] : []))
  return [
    {
      patch: {
        id: document._id,
        ...(revision ? {ifRevisionID: revision} : {}),
        ...(set.length > 0 ? {set: Object.fromEntries(set)} : {}),
        ...(unset.length > 0 ? {unset} : {}),
      },
    },
  ]
}

/** Only a patch can say which revision it is meant for; this one has no other purpose. */
export function deletion(id: string, revision: string | undefined): Mutation[] {
  const guard: Mutation[] = revision
    ? [{patch: {id, ifRevisionID: revision, unset: ['status']}}]
    : []
  return [...guard, {delete: {id}}]
}

/**
 * Fills transactions up to their size, wave by wave; each writes what it changes into a document of its own as well.
 * Their ids follow from what they do, and in which part of the run.
 */
export function transactions(
  run: {id: string; part: number},
  ordered: readonly Unit[][],
): PlannedTransaction[] {
  return ordered
    .map((units) => units.filter(({mutations}) => mutations.length > 0))
    .filter((units) => units.length > 0)
    .flatMap((units, wave) => packed(units).map((filled) => ({...filled, wave})))
    .map(({unit: {mutations, changes}, texts, wave}, order) => {
      const hash = digest([run.part, `[${texts.join()}]`], 16)
      const change = changeMutations(changes, {run: run.id, part: run.part, order, hash})
      return {id: `${run.id}-${hash}`, wave, mutations: [...mutations, ...change]}
    })
}

/** `texts` are the mutations as JSON: it takes long enough to be made once. */
type Filled = {unit: Unit; texts: string[]}

function packed(units: readonly Unit[]): Filled[] {
  const filled: Array<{units: Unit[]; texts: string[]; bytes: number}> = []
  for (const unit of units) {
    const text = JSON.stringify(unit.mutations).slice(1, -1)
    const bytes = sizeOf(text, unit.changes)
    const last = filled.at(-1)
    if (last && last.bytes + bytes <= BYTES) {
      last.units.push(unit)
      last.texts.push(text)
      last.bytes += bytes
    } else filled.push({units: [unit], texts: [text], bytes})
  }
  return filled.map(({units, texts}) => ({unit: together(units), texts}))
}

/** With its brackets. What it changes is sent as text within text, with each quotation mark escaped. */
function sizeOf(text: string, changes: Changes): number {
  return Buffer.byteLength(text) + 2 + Buffer.byteLength(JSON.stringify(JSON.stringify(changes)))
}
