import {aboutKey, affiliationKey, candidateKey, participationKey, relationKey} from '../../keys.ts'
import type {Member} from '../../plan/member.ts'
import {isRecord} from '../../plan/same.ts'

/** The key that the importer gives a member which is known by the document that it refers to. */
export function keyOf(member: Member): string | undefined {
  return recipes[String(member._type)]?.(member)
}

const recipes: Record<string, (member: Member) => string> = {
  reference: ({_ref}) => aboutKey(String(_ref)),
  affiliation: ({organization, roleName}) => affiliationKey(target(organization), text(roleName)),
  relation: ({person, relationship}) => relationKey(target(person), text(relationship)),
  participation: ({party, role}) => participationKey(target(party), text(role)),
  importCandidate: ({document}) => candidateKey(target(document)),
}

function target(reference: unknown): string {
  return isRecord(reference) ? text(reference._ref) : ''
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
