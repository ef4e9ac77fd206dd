import type {Entity} from '../types.ts'
import {article} from './article.ts'
import {event} from './event.ts'
import {asListed, withListed} from './listed.ts'
import {organization} from './organization.ts'
import {person} from './person.ts'
import type {Fields, Told} from './told.ts'

export type {EvidenceObject} from './evidenceObject.ts'
export type {Fields, Told} from './told.ts'

type EntityByType = {[Type in Entity['type']]: Extract<Entity, {type: Type}>}

/** How a document of each type is made from what an article tells. A fifth type is a file beside these and a line here. */
const kinds: {[Type in keyof EntityByType]: (entity: EntityByType[Type], told: Told) => Fields} = {
  person,
  organization,
  event,
}

export function articleFields(told: Told): Fields {
  return said(article(told), told)
}

export function entityFields<Type extends keyof EntityByType>(
  entity: EntityByType[Type] & {type: Type},
  told: Told,
): Fields {
  const listed = told.listed?.get(told.documentIds.get(entity.id) ?? '')
  if (!listed) return said(kinds[entity.type](entity, told), told)
  return said(withListed(kinds[entity.type](asListed(entity, listed), told), listed), told)
}

/** Without what the article does not say. */
function said(fields: Fields, {isConfirmed}: Told): Fields {
  const status = isConfirmed ? {status: 'confirmed'} : {}
  return Object.fromEntries(
    Object.entries({...fields, ...status}).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
