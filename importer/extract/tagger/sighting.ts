import type {NameType} from '../types.ts'
import {TYPES} from './labels.ts'
import type {Stretch} from './tokens.ts'

/** A name in the row of tokens, and how likely it is exactly that of each of the TYPES. */
export type Sighting = {
  sentence: Stretch
  from: number
  to: number
  type: NameType
  shares: Float64Array
}

/** How likely it is a name of the type that it was given. */
export function confidenceOf({type, shares}: Sighting): number {
  return shares[TYPES.indexOf(type)] ?? 0
}
