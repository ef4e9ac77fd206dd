import type {Plan} from '../types.ts'
import {type Case, type Look, lookOf} from './casebook.ts'

export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}

/** "1 fact", "2 facts". */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : more}`
}

/** What an index shows of one source. */
export type CaseFigures = Record<Look, number> & {facts: number; unresolved: number; unsure: number}

export function figuresOf({read, resolutions}: Case): CaseFigures {
  const figures = {person: 0, organization: 0, state: 0, event: 0}
  for (const entity of read?.extraction.entities ?? []) figures[lookOf(entity)]++
  return {
    ...figures,
    facts: read?.extraction.facts.length ?? 0,
    unresolved: read?.extraction.unresolved.length ?? 0,
    unsure: [...resolutions.values()].filter(({outcome}) => outcome === 'unsure').length,
  }
}

/** Documents by what becomes of them, and the fields where a person's word and the source's differ. */
export function figuresOfPlan({documents}: Plan) {
  const of = (outcome: string) => documents.filter((each) => each.outcome === outcome).length
  const changes = documents.flatMap((each) => each.changes)
  return {
    created: of('create'),
    updated: of('update'),
    kept: changes.filter(({outcome}) => outcome === 'kept').length,
    conflicts: changes.filter(({outcome}) => outcome === 'conflict').length,
  }
}
