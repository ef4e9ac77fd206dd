import type {Name, Text} from '../../types.ts'
import {withAcronymTypes} from './acronyms.ts'
import {withPersonsFound} from './persons.ts'
import {withProvincesFound} from './provinces.ts'

/** The names with the types that only the whole article can tell. */
export function onSecondThoughts(names: Name[], texts: Text[]): Name[] {
  return withProvincesFound(withPersonsFound(withAcronymTypes(names, texts), texts))
}
