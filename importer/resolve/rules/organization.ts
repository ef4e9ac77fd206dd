import type {Body} from '../profile.ts'
import type {Rule} from './rule.ts'

/** Worlds that few people belong to along with another. */
const WORLDS: Record<string, string> = {
  'sports-team': 'sport',
  'sports-body': 'sport',
  band: 'music',
  state: 'politics',
  government: 'politics',
  legislature: 'politics',
  'political-party': 'politics',
  court: 'politics',
}

/** People of one name who share an organization are one; those of two worlds may well be two. */
export const organization: Rule = (met, known) => {
  const shared = [...met.organizations].find(([id]) => known.organizations.has(id))?.[1]
  if (shared) return {points: 20, because: `both belong to one organization (${shared.name})`}
  const [here, there] = [worldsOf(met.organizations), worldsOf(known.organizations)]
  if (here.size === 0 || there.size === 0 || [...here].some((world) => there.has(world)))
    return undefined
  return {
    points: -25,
    because: `one belongs to ${[...here].join(' and ')}, the other to ${[...there].join(' and ')}`,
  }
}

function worldsOf(organizations: Map<string, Body>): Set<string> {
  return new Set([...organizations.values()].flatMap(({kind}) => WORLDS[kind] ?? []))
}
