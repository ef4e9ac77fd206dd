import {styleText} from 'node:util'
import {Presets, SingleBar} from 'cli-progress'
import type {SourceOutcome} from '../importer/index.ts'

export type Progress = {
  onSource(outcome: SourceOutcome, done: number): void
  onCommit(done: number, all: number): void
  stop(): void
}

/**
 * Tells on standard error how far it is: with a bar on a terminal, else with a line for each source. What was rejected
 * is always told, for nothing may get lost in silence.
 */
export function importProgress(
  sources: number,
  {quiet, json}: {quiet?: boolean; json?: boolean},
): Progress {
  if (quiet || json) return silent()
  return process.stderr.isTTY && sources > 1 ? withBar(sources) : withLines()
}

function silent(): Progress {
  return {
    onSource(outcome) {
      if (outcome.outcome === 'rejected') tell(line(outcome))
    },
    onCommit() {},
    stop() {},
  }
}

function withLines(): Progress {
  return {
    onSource(outcome) {
      tell(line(outcome))
    },
    onCommit() {},
    stop() {},
  }
}

function withBar(sources: number): Progress {
  const format = '{doing} {bar} {value}/{total}  {eta_formatted} left'
  const bar = new SingleBar({format, stream: process.stderr, hideCursor: true}, Presets.shades_grey)
  const rejected: string[] = []
  let isWriting = false
  bar.start(sources, 0, {doing: 'reading'})
  return {
    onSource(outcome, done) {
      bar.update(done)
      if (outcome.outcome === 'rejected') rejected.push(line(outcome))
    },
    onCommit(done, all) {
      if (!isWriting) bar.start(all, 0, {doing: 'writing'})
      isWriting = true
      bar.update(done)
    },
    stop() {
      bar.stop()
      for (const each of rejected.splice(0)) tell(each)
    },
  }
}

function line(outcome: SourceOutcome): string {
  switch (outcome.outcome) {
    case 'imported': {
      const {id, entities, facts} = outcome
      return `read      ${id}: ${entities} entities, ${facts} facts`
    }
    case 'unchanged':
      return `unchanged ${outcome.id}`
    case 'rejected':
      return styleText('red', `rejected  ${outcome.reason}`, {stream: process.stderr})
  }
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}
