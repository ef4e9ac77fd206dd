import {type CorsOrigins, corsOrigins} from './corsOrigins.ts'
import {type DatasetNotes, datasetNotes} from './datasetNotes.ts'
import {type Keeper, type ProjectState, readState, writeState} from './state.ts'
import {type Tokens, tokens} from './tokens.ts'

/** The one project that a lake plays: who may come in, from where, and which datasets there are. */
export type Project = {tokens: Tokens; corsOrigins: CorsOrigins; datasets: DatasetNotes}

/** One part of what is remembered. What is set is kept before the call returns. */
export type Part<K extends keyof ProjectState> = {
  get(): ProjectState[K]
  set(changed: ProjectState[K]): void
}

export type Circumstances = {clock: () => Date; ids: () => string}

/** `secret` is the lake's own first token, an administrator's; it is not among those that can be listed or deleted. */
export function openProject(
  keeper: Keeper,
  {secret, ...circumstances}: Circumstances & {secret: string},
): Project {
  let state = readState(keeper)
  const part = <K extends keyof ProjectState>(name: K): Part<K> => ({
    get: () => state[name],
    set(changed) {
      const next = {...state, [name]: changed}
      writeState(keeper, next)
      state = next
    },
  })
  return {
    tokens: tokens(part('tokens'), secret, circumstances),
    corsOrigins: corsOrigins(part('corsOrigins'), circumstances),
    datasets: datasetNotes(part('datasets'), circumstances),
  }
}
