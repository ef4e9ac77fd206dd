import type {Name, Text} from '../../types.ts'
import type {Line} from '../lines.ts'
import {filingPlaces} from './filingPlaces.ts'
import {nicknames} from './nicknames.ts'
import {ships} from './ships.ts'

/** The confidence of what is a matter of form, not of likelihood: the tagger takes such names as given. */
export const CERTAIN = 1

/** The names with those in place of them that the form alone settles. */
export function withCertainNames(names: Name[], lines: Line[], texts: Text[]): Name[] {
  const certain = [...filingPlaces(texts), ...ships(lines), ...nicknames(lines)].map(
    (name): Name => ({...name, form: 'name', confidence: CERTAIN}),
  )
  if (certain.length === 0) return names
  const free = names.filter((name) => !certain.some((other) => overlap(name, other)))
  const order = new Map(texts.map(({block}, at) => [block, at]))
  const placeOf = ({block}: Name) => order.get(block) ?? 0
  return [...free, ...certain].sort((a, b) => placeOf(a) - placeOf(b) || a.start - b.start)
}

function overlap(a: Name, b: Name): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}
