import {SingleBar} from 'cli-progress'
import type {SourceOutcome} from '../importer/index.ts'
import {type Course, howFar} from './howFar.ts'
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
export function importProgress({quiet, json, dryRun, out}: Told): Progress {
  if (quiet || json) return {onListed() {}, onSource() {}, onWindow() {}, onWait() {}, stop() {}}
  return process.stderr.isTTY ? withBar(!dryRun && out === undefined) : withLines()
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

function withBar(writes: boolean): Progress {
  const started = performance.now()
  const course: Course = {read: 0, written: 0, seconds: 0, writes}
  const format = (_options: unknown, _params: unknown, {wait}: {wait?: string}): string => {
    const seconds = (performance.now() - started) / 1000
    return howFar({...course, seconds}) + (wait ? `  (${wait})` : '')
  }
  const bar = new SingleBar({format, stream: process.stderr, hideCursor: true})
  bar.start(1, 0, {})
  const show = (wait?: string): void => bar.update({wait})
  return {
    onListed(count) {
      course.listed = (course.listed ?? 0) + count
      show()
    },
    onSource() {
      course.read++
      // A feed holds more than one: how many, nobody knows before its end.
      if (course.listed !== undefined && course.read > course.listed) delete course.listed
      show()
    },
    onWindow(sources) {
      course.written += sources
      show()
    },
    onWait(wait) {
      show(waiting(wait))
    },
    stop() {
      bar.stop()
    },
  }
}
