import {identifierKey} from '../keys.ts'
import type {KnownEntity} from '../resolve/index.ts'
import type {Entity} from '../types.ts'
import type {Fields} from './told.ts'

/** An entity under the name that the newsroom's list has for it; what the article calls it is another name. */
export function asListed<Kind extends Entity>(entity: Kind, listed: KnownEntity): Kind {
  const called = {value: entity.name, kind: 'alias' as const}
  return {
    ...entity,
    name: listed.name,
    alternateNames: [called, ...entity.alternateNames, ...listed.alternateNames],
  }
}

/** What only the list says, beside what the article does. */
export function withListed(fields: Fields, {kind, identifiers}: KnownEntity): Fields {
  const listed = identifiers.map(identifierObject)
  const keys = new Set(listed.map(({_key}) => _key))
  const said = Array.isArray(fields.identifiers) ? fields.identifiers : []
  const others = said.filter(({_key}) => !keys.has(_key))
  return {...fields, ...(kind ? {kind} : {}), identifiers: [...listed, ...others]}
}

export function identifierObject({scheme, value}: KnownEntity['identifiers'][number]) {
  return {_type: 'identifier', _key: identifierKey(scheme, value), scheme, value}
}
