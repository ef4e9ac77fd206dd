import {isMember} from '../plan/member.ts'
import {isRecord} from '../plan/same.ts'
import {textOf} from './marked.ts'
import type {ListedReview} from './types.ts'

/** What is asked, in a sentence. */
export function questionOf(review: ListedReview): string {
  const {subject} = review
  switch (review.kind) {
    case 'match': {
      const [only, ...others] = review.candidates
      return only && others.length === 0
        ? `Is “${subject.name}” the same as “${only.name}”?`
        : `Is “${subject.name}” one of these?`
    }
    case 'conflict':
      return `What is right for “${subject.name}”: ${review.field}?`
    case 'mention':
      return `Whom or what does “${review.passage.quote}” mean?`
  }
}

/** A value of a field, for people: of an object what a reader would say of it, of a list its members. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return `“${value}”`
  if (Array.isArray(value))
    return value.length === 0 ? 'nothing' : value.map(describeValue).join('; ')
  if (!isRecord(value)) return String(value)
  if (isMember(value) && value._type === 'block') return `“${textOf(value)}”`
  const telling = TELLING.map((member) => value[member]).find((each) => each !== undefined)
  if (telling !== undefined) return describeValue(telling)
  return Object.entries(value)
    .filter(([member]) => !member.startsWith('_') && member !== 'evidence')
    .map(([member, each]) => `${member} ${describeValue(each)}`)
    .join(', ')
}

/** Of a date, a place, another name, an identifier, a slug, a reference. */
const TELLING = ['edtf', 'name', 'value', 'current', '_ref']

/** With a sign that is as wide as a plus. */
export function signed(points: number): string {
  return points < 0 ? `−${-points}` : `+${points}`
}
