import type {SanityDocument} from '../types.ts'
import type {SaidOfDocument} from './contributions.ts'
import {membersIn} from './member.ts'
import {isConfirmedByPerson} from './mergeDocument.ts'
import {withoutEvidence} from './mergeEvidence.ts'
import {referencesIn} from './referencesIn.ts'
import {same} from './same.ts'

/**
 * The documents of which a source says something no longer, with the articles that they cite: whether it goes depends on
 * what sources say that are not being imported now. Of those that a person confirmed also the ones of which a source
 * says something for the first time: another may have said it before, and the person have removed it.
 */
export function contested(
  said: ReadonlyMap<string, SaidOfDocument>,
  live: ReadonlyMap<string, SanityDocument>,
): Map<string, string[]> {
  const documents = new Map<string, string[]>()
  for (const [id, {type, contributions}] of said) {
    if (type === 'article') continue
    const versions = [live.get(`drafts.${id}`), live.get(id)].filter((each) => each !== undefined)
    const isConfirmed = versions.some((each) => isConfirmedByPerson(each, contributions))
    const isContested = contributions.some(
      ({base, next}) =>
        Object.keys(base).some((field) => takesBack(base[field], next[field])) ||
        (isConfirmed && Object.keys(next).some((field) => takesBack(next[field], base[field]))),
    )
    // Of the articles among them, each is one that it cites.
    if (versions.length > 0 && isContested) documents.set(id, [...new Set(referencesIn(versions))])
  }
  return documents
}

function takesBack(base: unknown, next: unknown): boolean {
  if (!Array.isArray(base)) return !same(base, next)
  const now = new Map(membersIn(next).map((each) => [each._key, withoutEvidence(each)]))
  return membersIn(base).some((each) => !same(withoutEvidence(each), now.get(each._key)))
}
