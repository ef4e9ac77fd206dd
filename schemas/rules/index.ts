import type {CustomValidator, SanityDocument, DocumentRule as SanityRule} from '@sanity/types'
import {lookupOfContext} from '../lookup.ts'
import type {DocumentType} from '../types.ts'
import {endNotBeforeStart} from './endNotBeforeStart.ts'
import {hasOrigin} from './hasOrigin.ts'
import {notOwnAncestor} from './notOwnAncestor.ts'
import {notOwnCommemoration} from './notOwnCommemoration.ts'
import {notOwnRelative} from './notOwnRelative.ts'
import {pointsSomewhere} from './pointsSomewhere.ts'
import {referencedType} from './referencedType.ts'
import type {DocumentRule} from './types.ts'
import {uniqueKeys} from './uniqueKeys.ts'
import {uniqueSlug} from './uniqueSlug.ts'

/** Everything that must hold beyond single fields, in the Studio and in an import alike. */
export const documentRuleTable: DocumentRule[] = [
  uniqueSlug,
  uniqueKeys,
  endNotBeforeStart,
  notOwnRelative,
  notOwnAncestor,
  notOwnCommemoration,
  referencedType,
  pointsSomewhere,
  hasOrigin,
]

/** A document type's rules as Sanity takes them. */
export function documentRules(type: DocumentType) {
  return (rule: SanityRule): SanityRule[] => [
    rule.custom(check(type, 'error')).error(),
    rule.custom(check(type, 'warning')).warning(),
  ]
}

function check(
  type: DocumentType,
  level: DocumentRule['level'],
): CustomValidator<SanityDocument | undefined> {
  const rules = documentRuleTable.filter(
    (rule) => rule.level === level && rule.appliesTo.includes(type),
  )
  return async (document, context) => {
    if (!document) return true
    const lookup = lookupOfContext(context)
    const complaints = await Promise.all(rules.map((rule) => rule.check(document, lookup)))
    const all = complaints.flat()
    return all.length === 0 || all
  }
}
