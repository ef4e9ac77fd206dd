import {expect, test} from 'vitest'
import {createNamesIndex, type KnownEntity, knownEntity} from '../../../importer/resolve/index.ts'

const person = (name: string): KnownEntity[] => {
  const known = knownEntity({_id: `person-${name}`, _type: 'person', name})
  return known ? [known] : []
}

test('of ten thousand who are known an entity meets its namesakes alone', () => {
  const numbered = Array.from({length: 10_000}, (_, at) => `Ann Number${at}`)
  const entities = [...numbered, 'Ann Mary Number7'].flatMap(person)
  const names = createNamesIndex({entities})
  const met = entities.map(({_id}) => {
    const profile = names.profile(_id)
    return profile ? names.near(profile).length : 0
  })
  expect(met.filter((count) => count !== 1)).toEqual([2, 2])
})
