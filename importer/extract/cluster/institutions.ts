import {stateNamed, stateOfDemonym} from '../lexicons/states.ts'
import type {Name, Text} from '../types.ts'
import type {OrganizationGroup} from './organizations.ts'

/**
 * Names institutions by their state, as a reference work heads them: "Ministry of Foreign Affairs of X" for "X's
 * Foreign Ministry".
 */
export function withStateNames(
  groups: OrganizationGroup[],
  names: Name[],
  texts: Text[],
): OrganizationGroup[] {
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  const namesIn = Map.groupBy(names, ({block}) => block)
  return groups.map((group) => {
    const state = group.names
      .map((name) => ownerOf(name, namesIn.get(name.block) ?? [], textOf))
      .find(Boolean)
    return {...group, name: headed(group.name, state)}
  })
}

/** The state whose possessive or adjective stands right before a name, by the names of its block. */
function ownerOf(name: Name, names: Name[], textOf: Map<string, string>): string | undefined {
  const owner = names.findLast((other) => other.end <= name.start && name.start - other.end <= 3)
  const between = textOf.get(name.block)?.slice(owner?.end, name.start) ?? ''
  if (!owner || !/^(?:['’‘ʼ]s?)? $/.test(between)) return undefined
  return stateNamed(owner.quote)?.name ?? stateOfDemonym(owner.quote)?.name
}

function headed(name: string, state: string | undefined): string {
  if (!state || !/\b(?:Ministry|Parliament|Senate|Court|Assembly|Cabinet|Government)\b/.test(name))
    return name
  const [, field] = /^(\S+) Ministry$/.exec(name) ?? []
  const ministry = field && `Ministry of ${MINISTRY_FIELDS.get(field) ?? field}`
  return `${ministry ?? name} of ${definite(state)}`
}

const MINISTRY_FIELDS = new Map([['Foreign', 'Foreign Affairs']])

function definite(state: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Maldives)|Republic|Union$/.test(state)
    ? `the ${state}`
    : state
}
