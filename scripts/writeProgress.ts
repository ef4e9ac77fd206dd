import {Presets, SingleBar} from 'cli-progress'
import {type Wait, waiting} from './waiting.ts'

export type WriteProgress = {
  onCommit(done: number, all: number): void
  onWait(wait: Wait): void
  stop(): void
}

/** Tells on standard error how much of a plan is written; with a bar on a terminal. */
export function writeProgress({quiet, json}: {quiet?: boolean; json?: boolean}): WriteProgress {
  if (quiet || json) return {onCommit() {}, onWait() {}, stop() {}}
  return process.stderr.isTTY ? withBar() : withLines()
}

function withLines(): WriteProgress {
  return {
    onCommit() {},
    onWait(wait) {
      const line = waiting(wait)
      if (line) process.stderr.write(`${line}\n`)
    },
    stop() {},
  }
}

function withBar(): WriteProgress {
  const format = '{doing} {bar} {value}/{total}  {eta_formatted} left'
  const bar = new SingleBar({format, stream: process.stderr, hideCursor: true}, Presets.shades_grey)
  let isWriting = false
  return {
    onCommit(done, all) {
      if (!isWriting) bar.start(all, 0, {doing: 'writing'})
      isWriting = true
      bar.update(done, {doing: 'writing'})
    },
    onWait(wait) {
      const doing = waiting(wait)
      if (isWriting && doing) bar.update({doing})
    },
    stop() {
      bar.stop()
    },
  }
}
