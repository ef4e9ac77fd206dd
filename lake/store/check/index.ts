import type {DatabaseSync} from 'node:sqlite'
import type {Check} from './check.ts'
import {damage} from './damage.ts'
import {documents} from './documents.ts'
import {log} from './log.ts'
import {references} from './references.ts'
import {texts} from './texts.ts'

export {damage} from './damage.ts'
export {endsWithPage} from './pages.ts'

/** Whether all that a store keeps twice says the same both times. */
const checks: Check[] = [documents, log, references, texts]

/** Everything that is wrong with a store; nothing, as it should be. Where the file itself is damaged, that alone. */
export function checkStore(database: DatabaseSync): string[] {
  const damaged = damage(database, 'integrity_check')
  return damaged.length > 0 ? damaged : checks.flatMap((check) => check(database))
}
