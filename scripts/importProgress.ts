import {Presets, SingleBar} from 'cli-progress'
import type {SourceOutcome} from '../importer/index.ts'

export type Progress = {
  onSource(outcome: SourceOutcome, done: number): void
  onCommit(done: number, all: number): void
  onWait(wait: {milliseconds: number; because: string}): void
  stop(): void
}

/** Tells on standard error how far it is: with a bar on a terminal, else with a line for each source. */
export function importProgress(
  sources: number,
  {quiet, json}: {quiet?: boolean; json?: boolean},
): Progress {
  if (quiet || json) return {onSource() {}, onCommit() {}, onWait() {}, stop() {}}
  return process.stderr.isTTY && sources > 1 ? withBar(sources) : withLines()
}

function withLines(): Progress {
  return {
    onSource(outcome) {
      process.stderr.write(`${line(outcome)}\n`)
    },
    onCommit() {},
    onWait(wait) {
      if (isLong(wait)) process.stderr.write(`${waiting(wait)}\n`)
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

type Wait = Parameters<Progress['onWait']>[0]

/** Shorter ones nobody would have time to read of. */
function isLong({milliseconds}: Wait): boolean {
  return milliseconds >= 1000
}

function waiting({milliseconds, because}: Wait): string {
  return `waiting ${Math.ceil(milliseconds / 1000)} s: ${because}`
}

function withBar(sources: number): Progress {
  const format = '{doing} {bar} {value}/{total}  {eta_formatted} left'
  const bar = new SingleBar({format, stream: process.stderr, hideCursor: true}, Presets.shades_grey)
  let isWriting = false
  const doing = () => (isWriting ? 'writing' : 'reading')
  bar.start(sources, 0, {doing: doing()})
  return {
    onSource(_, done) {
      bar.update(done)
    },
    onWait(wait) {
      if (isLong(wait)) bar.update({doing: waiting(wait)})
    },
    onCommit(done, all) {
      if (!isWriting) bar.start(all, 0, {doing: 'writing'})
      isWriting = true
      bar.update(done, {doing: doing()})
    },
    stop() {
      bar.stop()
    },
  }
}
