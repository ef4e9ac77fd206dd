import type {Membership} from '../profile.ts'
import type {Rule} from './rule.ts'

/** People of one name who share an organization are one, the more so in one and the same office. */
export const organization: Rule = (met, known) => {
  const shared = [...met.organizations].flatMap(([id, here]) => {
    const there = known.organizations.get(id)
    return there ? [{here, role: sharedRole(here, there)}] : []
  })
  const [best] = shared.toSorted((one, two) => Number(!one.role) - Number(!two.role))
  if (!best) return undefined
  const {name} = best.here
  return best.role
    ? {points: 25, because: `both are ${best.role} of one organization (${name})`}
    : {points: 20, because: `both belong to one organization (${name})`}
}

function sharedRole({roles}: Membership, other: Membership): string | undefined {
  const theirs = new Set(other.roles.map((role) => role.toLowerCase()))
  return roles.find((role) => theirs.has(role.toLowerCase()))
}
