import {SingleBar} from 'cli-progress'
import {type Course, howFar} from './howFar.ts'
import type {Progress} from './importProgress.ts'
import {waiting} from './waiting.ts'

/** How far an import is, as a bar on a terminal. `writes` says whether anything is written at all. */
export function progressBar(writes: boolean): Progress {
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
