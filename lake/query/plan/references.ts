import {type Condition, fixed, NEVER, onList, otherwise, UNKNOWN} from './condition.ts'
import type {Kind, NodeOf} from './planning.ts'
import {bound, sql} from './sql.ts'

/** `references($id, $ids)` */
export const references: Kind<NodeOf<'FuncCall'>> = ({args}, outcome, {known}) => {
  const targets = args.map(known)
  if (targets.some((target) => target === undefined)) return UNKNOWN
  const ids = targets
    .flatMap((target) => target?.value)
    .filter((id): id is string => typeof id === 'string')
  if (ids.length === 0) return fixed(!outcome)
  return outcome ? referringTo(ids) : otherwise(referringTo(ids))
}

/** The documents that refer to one of these ids: what the index has of a document is what `references()` sees in it. */
export function referringTo(ids: string[]): Condition {
  if (ids.length === 0) return NEVER
  const targets = bound(JSON.stringify(ids))
  const select = sql`SELECT source FROM refs WHERE target IN (SELECT value FROM json_each(${targets}))`
  return onList({column: 'docs.seq', select}, {exact: true})
}
