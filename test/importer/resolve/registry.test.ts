import {expect, test} from 'vitest'
import {type KnownEntity, knownProfiles} from '../../../importer/resolve/known.ts'
import {createRegistry} from '../../../importer/resolve/registry.ts'

const person = (name: string): KnownEntity => ({
  _id: `person-${name}`,
  _type: 'person',
  name,
  kind: null,
  gender: null,
  alternateNames: [],
  identifiers: [],
  startDate: null,
  parentOrganization: null,
  affiliations: [],
  namedBy: [],
  describedBy: [],
})

test('of ten thousand who are known an entity meets its namesakes alone', () => {
  const names = Array.from({length: 10_000}, (_, at) => `Ann Number${at}`)
  const profiles = knownProfiles([...names, 'Ann Mary Number7'].map(person))
  const registry = createRegistry(profiles)
  const met = profiles.map((profile) => registry.near(profile).length)
  expect(met.filter((count) => count !== 1)).toEqual([2, 2])
})
