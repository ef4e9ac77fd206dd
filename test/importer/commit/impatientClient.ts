import {setTimeout as pass} from 'node:timers/promises'
import type {SanityClient} from '@sanity/client'
import {politeClient} from '../../../importer/dataset/politeClient.ts'
import {clientOf} from '../lake.ts'

/** A polite client as the importer has one, which waits milliseconds where that one waits seconds. */
export function impatientClient(
  lake: {url: string; token: string; dataset: string},
  target: string,
): SanityClient {
  return politeClient(clientOf(lake), {
    target,
    patience: {
      attempts: 8,
      firstWait: 1,
      longestWait: 8,
      chance: Math.random,
      now: () => new Date(),
      wait: (milliseconds) => pass(milliseconds),
    },
  })
}
