import {isRecord} from '../../documents/index.ts'
import {both, type Condition, exactly, otherwise, UNKNOWN} from './condition.ts'
import {isA, type Place, valueSql} from './place.ts'
import {sql} from './sql.ts'
import {startingWith} from './text.ts'

/** What groq-js makes of `path("drafts.**")`; its class is not exported. */
export type PathValue = {pattern: string; matches(text: string): boolean}

export function isPathValue(value: unknown): value is PathValue {
  return isRecord(value) && typeof value.pattern === 'string' && typeof value.matches === 'function'
}

/** Whether an id, or any other string, is in a path. What is no string is neither in it nor outside. */
export function inPath(place: Place, {pattern}: PathValue, outcome: boolean): Condition {
  const text = isA('string', place)
  const value = valueSql(place)
  if (pattern === '**')
    return both(text, outcome ? {where: true, exact: true} : {where: false, exact: true})
  if (pattern === '*') {
    const inside = exactly(sql`(instr(${value}, '.') = 0 AND ${value} <> '')`)
    return both(text, outcome ? inside : otherwise(inside))
  }
  if (!pattern.includes('*')) return both(text, outcome ? near(place, pattern) : UNKNOWN)
  const fixedPart = pattern.slice(0, pattern.indexOf('*')).replace(/\.$/, '')
  return both(text, outcome ? near(place, fixedPart) : UNKNOWN)
}

/**
 * Begins as the path does. Not exact: to groq-js a dot in a path stands for any character, so the range ends at the
 * first one, and the rest is seen to document by document.
 */
function near(place: Place, start: string): Condition {
  const [first = ''] = start.split('.')
  const range = startingWith(valueSql(place), first)
  return range ? {where: range, exact: false} : UNKNOWN
}
