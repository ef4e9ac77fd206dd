import {digest} from '../digest.ts'
import type {Mutation, PlannedDocument, PlannedTransaction} from '../types.ts'
import {strongReferences} from './strongReferences.ts'
import {waves} from './waves.ts'

/** The hosted service takes more, but a transaction holds up everybody else's (IMPORT.md: under 256 KB). */
const BYTES = 250_000

/** Mutations that are written together or not at all. */
export type Unit = Mutation[]

/** The writes of documents among which references may run, so that none ever points to what is not there yet. */
export function entityWaves(documents: readonly PlannedDocument[]): Unit[][] {
  const written = new Map(
    documents
      .filter(({outcome}) => outcome !== 'unchanged')
      .map((planned) => [planned.document._id, planned]),
  )
  const references = (id: string): string[] => strongReferences(written.get(id)?.document)
  return waves([...written.keys()].sort(), references).map((components) =>
    components.map((component) => component.flatMap((id) => mutationsOf(written.get(id)))),
  )
}

/** The mutation that makes a planned document so; none where it is so already. */
export function mutationsOf(planned: PlannedDocument | undefined): Mutation[] {
  if (!planned || planned.outcome === 'unchanged') return []
  const {document, changes, revision} = planned
  if (planned.outcome === 'create') return [{create: document}]
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

/** Fills transactions up to their size, wave by wave. Their ids follow from what they do, and in which attempt. */
export function transactions(
  run: {id: string; attempt: number},
  ordered: readonly Unit[][],
): PlannedTransaction[] {
  return ordered
    .map((units) => units.filter((unit) => unit.length > 0))
    .filter((units) => units.length > 0)
    .flatMap((units, wave) =>
      packed(units).map((mutations) => ({
        id: `${run.id}-${digest([run.attempt, JSON.stringify(mutations)], 16)}`,
        wave,
        mutations,
      })),
    )
}

function packed(units: readonly Unit[]): Mutation[][] {
  const filled: Array<{mutations: Mutation[]; bytes: number}> = []
  for (const unit of units) {
    const bytes = sizeOf(unit)
    const last = filled.at(-1)
    if (last && last.bytes + bytes <= BYTES) {
      last.mutations.push(...unit)
      last.bytes += bytes
    } else filled.push({mutations: [...unit], bytes})
  }
  return filled.map(({mutations}) => mutations)
}

function sizeOf(unit: Unit): number {
  return new TextEncoder().encode(JSON.stringify(unit)).length
}
