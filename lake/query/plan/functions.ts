import {both, exactly, fixed, otherwise, UNKNOWN} from './condition.ts'
import {isA, isDefined, placeOf, valueSql} from './place.ts'
import type {Kind, NodeOf} from './planning.ts'
import {references} from './references.ts'
import {bound, literal, sql} from './sql.ts'
import {isStorable, startingWith} from './text.ts'

type Function = Kind<NodeOf<'FuncCall'>>

/** The functions that SQL can answer for, by namespace and name. */
export const functions: Record<string, Function> = {
  'global::references': references,
  'global::defined': (node, outcome, planning) => defined(node, outcome, planning),
  'string::startsWith': (node, outcome, planning) => startsWith(node, outcome, planning),
  'sanity::versionOf': (node, outcome, planning) => versionOf(node, outcome, planning),
  'sanity::partOfRelease': (node, outcome, planning) => partOfRelease(node, outcome, planning),
}

const defined: Function = ({args: [value]}, outcome, {view}) => {
  const place = value && placeOf(value, view)
  if (!place) return UNKNOWN
  return outcome ? isDefined(place) : otherwise(isDefined(place))
}

const startsWith: Function = ({args: [value, prefix]}, outcome, {view, known, wish}) => {
  const place = value && placeOf(value, view)
  const start = prefix && known(prefix)
  if (!place || !start) return UNKNOWN
  if (typeof start.value !== 'string') return fixed(false)
  const range = startingWith(valueSql(place), start.value)
  if (!range) return both(isA('string', place), UNKNOWN)
  if (place.type === 'attribute') wish(place.path)
  return both(isA('string', place), exactly(outcome ? range : sql`NOT ${range}`))
}

/** The published document, its draft and its versions. */
const versionOf: Function = ({args: [id]}, outcome, {view, known}) => {
  const wanted = id && known(id)
  if (!wanted) return UNKNOWN
  if (typeof wanted.value !== 'string') return fixed(false)
  if (!isStorable(wanted.value)) return UNKNOWN
  const value = bound(wanted.value)
  const isOne =
    view.idColumn === 'docs.id'
      ? exactly(sql`(docs.published_id = ${value} OR docs.id = ${value})`)
      : {where: sql`docs.published_id = ${value}`, exact: false}
  return outcome ? isOne : otherwise(isOne)
}

const partOfRelease: Function = ({args: [release]}, outcome, {view, known}) => {
  const wanted = release && known(release)
  if (!wanted || view.idColumn !== 'docs.id') return UNKNOWN
  if (typeof wanted.value !== 'string') return fixed(false)
  const isPart = exactly(sql`${literal('docs.variant')} = ${bound(`versions.${wanted.value}`)}`)
  return outcome ? isPart : otherwise(isPart)
}
