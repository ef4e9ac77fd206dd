import {joined} from './known.ts'
import type {Profile} from './profile.ts'

/** Everything known so far, found by the names and identifiers that an entity could share with it. */
export type Registry = {
  near(profile: Profile): Profile[]
  has(documentId: string): boolean
  /** Adds a profile, or what it says to the one of the same document. */
  add(profile: Profile): void
}

/** Blocked by normalised name, so that an entity meets its namesakes and not the other hundred thousand. */
export function createRegistry(known: Profile[]): Registry {
  const profiles = new Map<string, Profile>()
  const blocks = new Map<string, Set<string>>()
  const registry: Registry = {
    near(profile) {
      const {minted} = profile
      const namesakes = blockKeys(profile).flatMap((key) => [...(blocks.get(key) ?? [])])
      const ids = new Set([...namesakes, ...(minted ? [minted.plain, minted.own] : [])])
      return [...ids].flatMap((id) => profiles.get(id) ?? [])
    },
    has: (documentId) => profiles.has(documentId),
    add(profile) {
      const {documentId} = profile
      const before = profiles.get(documentId)
      profiles.set(documentId, before ? joined(before, profile) : profile)
      for (const key of blockKeys(profile)) {
        const block = blocks.get(key)
        if (block) block.add(documentId)
        else blocks.set(key, new Set([documentId]))
      }
    },
  }
  for (const profile of known) registry.add(profile)
  return registry
}

function blockKeys({type, names, identifiers}: Profile): string[] {
  const texts = [...names.keys()]
  const outer = type === 'person' ? texts.map(outerNames) : []
  return [...texts, ...outer, ...identifiers].map((key) => `${type}|${key}`)
}

/** First and last, so that a middle name does not part them. */
function outerNames(name: string): string {
  const words = name.split(' ')
  return `${words[0]} … ${words.at(-1)}`
}
