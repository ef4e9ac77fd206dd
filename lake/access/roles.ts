/** What the holder of a token may do, each more than the one before. */
export type Role = 'viewer' | 'editor' | 'administrator'

type RoleNote = {
  name: Role
  title: string
  description: string
  /** What the Studio lets somebody do with documents; without it a Studio is read-only. */
  documents: string[]
  /** Rights on the project itself, by what they are about. */
  project: Record<string, string[]>
}

const READS = {'sanity.project': ['read'], 'sanity.project.datasets': ['read']}

/** All that there are, the least first. */
export const roles: RoleNote[] = [
  {
    name: 'viewer',
    title: 'Viewer',
    description: 'Reads everything, drafts included, and writes nothing',
    documents: ['read', 'history'],
    project: READS,
  },
  {
    name: 'editor',
    title: 'Editor',
    description: 'Reads and writes all documents',
    documents: ['read', 'create', 'update', 'history', 'editHistory'],
    project: READS,
  },
  {
    name: 'administrator',
    title: 'Administrator',
    description: 'Reads and writes all documents, and manages datasets, tokens and CORS origins',
    documents: ['read', 'create', 'update', 'history', 'editHistory', 'manage'],
    project: {
      'sanity.project': ['read'],
      'sanity.project.datasets': ['read', 'create', 'update', 'delete'],
      'sanity.project.tokens': ['read', 'create', 'delete'],
      'sanity.project.cors': ['read', 'create', 'delete'],
    },
  },
]

export function roleNamed(name: Role): RoleNote {
  const role = roles.find((each) => each.name === name)
  if (!role) throw new Error(`There is no role "${name}"`)
  return role
}

export function isAtLeast(role: Role, needed: Role): boolean {
  return rankOf(role) >= rankOf(needed)
}

/** Who may do the least comes first. */
export function byRole(one: {role: Role}, other: {role: Role}): number {
  return rankOf(one.role) - rankOf(other.role)
}

function rankOf(role: Role): number {
  return roles.findIndex(({name}) => name === role)
}
