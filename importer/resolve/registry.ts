import {createLists} from '../scratch.ts'
import {blockKeys} from './blockKeys.ts'
import type {NamesIndex} from './namesIndex.ts'
import {joined, type Met, type Profile} from './profile.ts'

/** What is known while a window is resolved: the dataset, and what the window's articles have said so far. */
export type Registry = {
  near(met: Met): Profile[]
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
  const byName = createLists<string, string>()
  const byArticle = createLists<string, string>()
  const profileOf = (id: string): Profile | undefined => {
    if (!profiles.has(id)) profiles.set(id, names.profile(id))
    return profiles.get(id)
  }
  const spokenOfIn = (article: string) => [...names.spokenOfIn(article), ...byArticle.at(article)]
  const withCompany = (profile: Profile): Profile =>
    profile.type === 'person'
      ? {...profile, company: new Set([...profile.articles].flatMap(spokenOfIn))}
      : profile
  return {
    near(met) {
      const namesakes = [...blockKeys(met)].flatMap((key) => byName.at(key))
      const before = [met.minted.plain, met.minted.own, ...met.was, ...met.judged.keys()]
      return [...new Set([...names.near(met), ...namesakes, ...before])]
        .flatMap((id) => profileOf(id) ?? [])
        .map(withCompany)
    },
    has: (id) => profileOf(id) !== undefined,
    add(profile) {
      const {documentId} = profile
      const before = profileOf(documentId)
      profiles.set(documentId, before ? joined(before, profile) : profile)
      for (const key of blockKeys(profile)) byName.add(key, documentId)
      for (const article of profile.articles) byArticle.add(article, documentId)
    },
  }
}
