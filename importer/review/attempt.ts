import type {SanityClient} from '@sanity/client'
import {datasetError, ImportError, statusOf} from '../errors.ts'
import {type Read, readerOf} from '../reader.ts'
import type {Mutation} from '../types.ts'
import type {Decided} from './types.ts'

/** What a decision comes to, before anything is written. */
export type Planned =
  | {outcome: 'planned'; mutations: Mutation[]; said: string}
  | {outcome: 'refused'; because: string}

export type DecideSettings = {
  client: SanityClient
  /** What to call the dataset before people. */
  target: string
  now(): Date
}

/** As often as the dataset moves while somebody decides. */
const ATTEMPTS = 5

/**
 * Plans and writes a decision in one transaction. Every document is written with the revision that it was read with; when
 * somebody else was faster, all is read and planned again.
 */
export async function attempt(
  settings: DecideSettings,
  plan: (read: Read) => Promise<Planned>,
): Promise<Decided> {
  const {client, target} = settings
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const planned = await plan(readerOf(settings))
    if (planned.outcome === 'refused') return planned
    const because = tooMuch(planned.mutations)
    if (because) return {outcome: 'refused', because}
    try {
      await client.mutate(planned.mutations, {returnDocuments: false})
      return {outcome: 'decided', said: planned.said}
    } catch (fault) {
      if (statusOf(fault) !== 409) throw datasetError('write to', target, fault)
    }
  }
  throw new ImportError(
    `Could not write the decision to ${target}: its documents were changed by somebody else ${ATTEMPTS} times meanwhile. Nothing was written; decide again.`,
  )
}

/** What the Content Lake takes in one request of mutations, as JSON (sanity.io/docs/content-lake/technical-limits). */
const MUTATION_BYTES = 4_000_000

function tooMuch(mutations: readonly Mutation[]): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(mutations)).length
  if (bytes <= MUTATION_BYTES) return undefined
  const [takes, comesTo] = [MUTATION_BYTES, bytes].map((each) => Math.ceil(each / 100_000) / 10)
  return `So much refers to it that this comes to ${comesTo} MB; the Content Lake takes ${takes} MB at once. Unite them the other way round, if less refers to the other one.`
}
