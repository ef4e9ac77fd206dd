import {createLists} from '../scratch.ts'
import {blockKeys} from './blockKeys.ts'
import type {Entities} from './entities.ts'
import type {KnownEntity} from './known.ts'
import {knownProfile} from './knownProfile.ts'
import type {Profile} from './profile.ts'

/** The names that a newsroom keeps in a list of its own; the dataset may hold some of them under whatever id. */
export type KnownList = {
  /** The documents that the rows near a profile stand for: in the dataset, or to be made when an article names them. */
  near(profile: Profile): string[]
  /** The rows that stand for a document. */
  rowsOf(documentId: string): KnownEntity[]
  /** The dataset has changed: which documents the rows stand for is to be found out anew. */
  renew(): void
}

export function createKnownList(rows: readonly KnownEntity[], entities: Entities): KnownList {
  const byId = new Map(rows.map((row) => [row._id, row]))
  const byName = createLists<string, string>()
  const homes = new Map<string, string>()
  const profileOf = (row: KnownEntity): Profile => knownProfile(row, entities)
  for (const row of rows) {
    for (const key of blockKeys(profileOf(row))) byName.add(key, row._id)
  }
  const rowsNear = (profile: Profile): KnownEntity[] => {
    const ids = new Set([...blockKeys(profile)].flatMap(byName.at))
    return [...ids].flatMap((id) => byId.get(id) ?? [])
  }
  const homeOf = (row: KnownEntity): string => {
    const home = homes.get(row._id) ?? findHome(row, profileOf(row), entities)
    homes.set(row._id, home)
    return home
  }
  return {
    near: (profile) => rowsNear(profile).map(homeOf),
    rowsOf(documentId) {
      if (rows.length === 0) return []
      const versions = entities.versions(documentId)
      const near = versions.flatMap((entity) => rowsNear(profileOf(entity)))
      const own = byId.get(documentId)
      return [...new Set(own ? [own, ...near] : near)].filter((row) => homeOf(row) === documentId)
    },
    renew: () => homes.clear(),
  }
}

/** The one document that has an identifier of the row, or its very name; else the row's own. */
function findHome(row: KnownEntity, profile: Profile, entities: Entities): string {
  if (entities.has(row._id)) return row._id
  const near = entities
    .near(profile)
    .filter((id) =>
      entities.versions(id).some((entity) => isOf(profile, knownProfile(entity, entities))),
    )
  const [only, ...others] = near
  return only !== undefined && others.length === 0 ? only : row._id
}

function isOf(row: Profile, known: Profile): boolean {
  if ([...row.identifiers].some((each) => known.identifiers.has(each))) return true
  if (row.kind && known.kind && row.kind !== known.kind) return false
  return [...row.names].some(([name, grade]) => grade === 'name' && known.names.get(name) === grade)
}
