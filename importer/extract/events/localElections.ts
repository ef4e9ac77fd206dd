import type {Span} from '../../types.ts'
import type {Reading} from '../types.ts'

const BARE = /^(?<year>\d{4}) (?<poll>(?:general |legislative |midterm )?elections?)$/
const HOLDS =
  /^(?:['’‘]s?| (?:holds?|held|will hold|is to hold|are to hold)(?: its| their| the)?) $/

/**
 * "Ohio holds 2020 election": what a part of a nation holds is not the nation's, and is called by that part. Undefined
 * where the text does not say that a place holds it.
 */
export function localElection(name: Span, {subjects, texts}: Reading): string | undefined {
  const {year, poll} = BARE.exec(name.quote)?.groups ?? {}
  if (!year || !poll) return undefined
  const text = texts.find(({block}) => block === name.block)?.text ?? ''
  const holder = subjects
    .flatMap(({type, names}) => (type === 'place' ? names : []))
    .find(({block, end}) => block === name.block && HOLDS.test(text.slice(end, name.start)))
  return holder && `${year} ${holder.quote} ${poll}`
}
