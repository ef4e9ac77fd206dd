import {blockKeys, createBlocks} from './blocks.ts'
import type {NamesIndex} from './namesIndex.ts'
import {joined, type Profile} from './profile.ts'

/** What is known while a window is resolved: the dataset, and what the window's articles have said so far. */
export type Registry = {
  near(profile: Profile): Profile[]
  has(documentId: string): boolean
  /** Adds a profile, or what it says to the one of the same document. */
  add(profile: Profile): void
}

/**
 * Lies over the names index, and is thrown away after the window. Blocked by normalised name, so that an entity meets
 * its namesakes and not the other hundred thousand.
 */
export function createRegistry(names: NamesIndex): Registry {
  const profiles = new Map<string, Profile | undefined>()
  const blocks = createBlocks()
  const profileOf = (id: string): Profile | undefined => {
    if (!profiles.has(id)) profiles.set(id, names.profile(id))
    return profiles.get(id)
  }
  return {
    near(met) {
      const namesakes = [...names.near(met), ...blockKeys(met).flatMap(blocks.at)]
      const minted = met.minted ? [met.minted.plain, met.minted.own] : []
      const before = [...(met.was ?? []), ...(met.judged?.keys() ?? [])]
      return [...new Set([...namesakes, ...minted, ...before])].flatMap((id) => profileOf(id) ?? [])
    },
    has: (id) => profileOf(id) !== undefined,
    add(profile) {
      const {documentId} = profile
      const before = profileOf(documentId)
      profiles.set(documentId, before ? joined(before, profile) : profile)
      for (const key of blockKeys(profile)) blocks.add(key, documentId)
    },
  }
}
