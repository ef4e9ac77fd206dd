import type {SourceOutcome} from '../importer/index.ts'
import {type Wait, waiting} from './waiting.ts'

export type Progress = {
  /** More texts are there than was known before. */
  onListed(count: number): void
  onSource(outcome: SourceOutcome): void
  /** So many sources more are written. */
  onWindow(sources: number): void
  onWait(wait: Wait): void
  stop(): void
}

type Told = {quiet?: boolean; json?: boolean; dryRun?: boolean; out?: string}

/** Tells on standard error how far an import is: with a bar on a terminal, else with a line for each source. */
export async function importProgress({quiet, json, dryRun, out}: Told): Promise<Progress> {
  if (quiet || json) return {onListed() {}, onSource() {}, onWindow() {}, onWait() {}, stop() {}}
  if (!process.stderr.isTTY) return withLines()
  const {progressBar} = await import('./progressBar.ts')
  return progressBar(!dryRun && out === undefined)
}

function withLines(): Progress {
  return {
    onListed() {},
    onSource(outcome) {
      process.stderr.write(`${line(outcome)}\n`)
    },
    onWindow() {},
    onWait(wait) {
      const told = waiting(wait)
      if (told) process.stderr.write(`${told}\n`)
    },
    stop() {},
  }
}

function line(outcome: SourceOutcome): string {
  switch (outcome.outcome) {
    case 'imported':
      return `read      ${outcome.id}: ${outcome.entities} entities, ${outcome.facts} facts`
    case 'unchanged':
      return `unchanged ${outcome.id}`
    case 'rejected':
      return `rejected  ${outcome.id}`
    case 'skipped':
      return `left out  ${outcome.reason}`
  }
}
