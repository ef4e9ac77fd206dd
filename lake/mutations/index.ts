import {isRecord} from '../documents/index.ts'
import {Refusal} from '../errors.ts'
import {create} from './create.ts'
import {createIfNotExists} from './createIfNotExists.ts'
import {createOrReplace} from './createOrReplace.ts'
import {deleteDocuments} from './delete.ts'
import type {Mutation, MutationKind, MutationSettings} from './mutation.ts'
import {patch} from './patch.ts'

export {applyOperations, operations} from './applyOperations.ts'
export type {Decision, Mutation, MutationSettings, Target} from './mutation.ts'

/** The kinds of mutation, by the name that they have in a request. */
const kinds: Record<string, MutationKind> = {
  create,
  createOrReplace,
  createIfNotExists,
  delete: deleteDocuments,
  patch,
}

/** Reads one member of a request's `mutations`: an object whose only key names the kind. */
export function decodeMutation(member: unknown, settings: MutationSettings): Mutation {
  const [name, ...others] = isRecord(member) ? Object.keys(member) : []
  const kind = name === undefined || others.length > 0 ? undefined : kinds[name]
  if (!isRecord(member) || name === undefined || !kind || !Object.hasOwn(kinds, name)) {
    throw new Refusal(
      400,
      'validationError',
      `A mutation is an object with one of the keys ${Object.keys(kinds).join(', ')}`,
    )
  }
  return kind(member[name], settings)
}
