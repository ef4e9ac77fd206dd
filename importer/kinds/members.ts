import type {Evidence} from '../types.ts'
import {evidenceOf} from './evidence.ts'
import type {Told} from './told.ts'

/**
 * The members of a list of facts, each once with all the evidence for it. Several sentences, or several names of one
 * entity, may say the same.
 */
export function members<Member extends {_key: string}>(
  said: ReadonlyArray<{member: Member; evidence: Evidence}>,
  told: Told,
) {
  const byKey = new Map<string, {member: Member; evidence: Evidence[]}>()
  for (const {member, evidence} of said) {
    const same = byKey.get(member._key)
    if (same) same.evidence.push(evidence)
    else byKey.set(member._key, {member, evidence: [evidence]})
  }
  return [...byKey.values()].map(({member, evidence}) => ({
    ...member,
    evidence: evidenceOf(evidence, told),
  }))
}
