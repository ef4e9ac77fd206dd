/** Where a long import is. `listed` is how many texts there are, where that is known before they are read. */
export type Course = {
  listed?: number
  read: number
  written: number
  /** Since it began, waiting for the service included: what is left will have to wait as well. */
  seconds: number
  /** Whether anything is written at all. */
  writes: boolean
}

const WIDTH = 24

/** A line on how far it is, how quickly it goes and, where one can tell, how long it will take. */
export function howFar({listed, read, written, seconds, writes}: Course): string {
  const done = writes ? written : read
  const rate = seconds > 0 && done > 0 ? `, ${inFigures(done / seconds)} a second` : ''
  if (listed === undefined) {
    return `${inFigures(read)} read${writes ? `, ${inFigures(written)} written` : ''}${rate}`
  }
  // What is read and not yet written is half done, so that the bar moves during the first window too.
  const share = writes ? (read + written) / (2 * listed) : read / listed
  const filled = Math.round(share * WIDTH)
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled)
  const left = share > 0 ? `, ${inWords((seconds / share) * (1 - share))} left` : ''
  return `${bar} ${inFigures(done)} of ${inFigures(listed)} ${writes ? 'written' : 'read'}${rate}${left}`
}

function inFigures(number: number): string {
  return number.toLocaleString('en', {maximumFractionDigits: number < 10 ? 1 : 0})
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
