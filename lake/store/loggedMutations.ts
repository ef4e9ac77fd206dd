import {isRecord, type LakeDocument} from '../documents/index.ts'
import type {Change} from './transactionLog.ts'

/** Those whose body is the document that they make. */
const MAKING = new Set(['create', 'createOrReplace', 'createIfNotExists'])

/**
 * The mutations of a change, as the log keeps them. One that makes a document, and that nothing came after, says what the
 * document is once more: of that only its name is kept, as `{"create": null}`.
 */
export function abridged({mutations, after}: Pick<Change, 'mutations' | 'after'>): unknown[] {
  const name = after && nameOfMaking(mutations)
  return name === undefined ? mutations : [{[name]: null}]
}

/** The same mutations, whole again, with the document that they made. */
export function unabridged(
  mutations: unknown[],
  {after, timestamp}: {after: LakeDocument | undefined; timestamp: string},
): unknown[] {
  const [mutation] = mutations
  const name = nameOfMaking(mutations)
  const isAbridged = name !== undefined && isRecord(mutation) && mutation[name] === null
  return after && isAbridged ? [{[name]: bodyOf(after, timestamp)}] : mutations
}

function nameOfMaking(mutations: unknown[]): string | undefined {
  const [mutation, ...others] = mutations
  const [name] = isRecord(mutation) && others.length === 0 ? Object.keys(mutation) : []
  return name !== undefined && MAKING.has(name) ? name : undefined
}

/** What was sent of a document: its times too, unless they are the transaction's. */
function bodyOf(document: LakeDocument, timestamp: string): Record<string, unknown> {
  const {_rev, _createdAt, _updatedAt, ...rest} = document
  return {
    ...rest,
    ...(_createdAt !== timestamp && {_createdAt}),
    ...(_updatedAt !== timestamp && {_updatedAt}),
  }
}
