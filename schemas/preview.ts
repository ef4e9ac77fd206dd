import {formatEdtf} from './dates.ts'
import {statuses, titleOf, type Vocabulary} from './vocabularies.ts'

/**
 * The second line of a preview: what tells two of one name apart. What nobody has confirmed says so first; parts that
 * are missing leave no trace.
 */
export function subtitle(status: string | undefined, ...parts: (string | undefined)[]): string {
  const review = status === 'confirmed' || !status ? undefined : titleOf(statuses, status)
  return [review, ...parts].filter(Boolean).join(' · ')
}

/** "1893–1976", "since 1949", "until 1953"; a single date where both are the same. */
export function period(start: string | undefined, end: string | undefined): string | undefined {
  if (start && end) {
    return start === end ? formatEdtf(start) : `${formatEdtf(start)}–${formatEdtf(end)}`
  }
  if (start) return `since ${formatEdtf(start)}`
  return end && `until ${formatEdtf(end)}`
}

export function termTitle(vocabulary: Vocabulary, value: string | undefined): string | undefined {
  return value && titleOf(vocabulary, value)
}
