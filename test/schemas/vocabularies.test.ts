import {describe, expect, test} from 'vitest'
import * as vocabularies from '../../schemas/vocabularies.ts'

const {inverseRelationships, titleOf, relationships} = vocabularies
const lists = Object.entries(vocabularies).flatMap(([name, list]) =>
  Array.isArray(list) ? [{name, list}] : [],
)

describe.each(lists)('the vocabulary $name', ({list}) => {
  test('says each value and each title once', () => {
    expect(new Set(list.map(({value}) => value)).size).toBe(list.length)
    expect(new Set(list.map(({title}) => title)).size).toBe(list.length)
  })

  test('writes values in lower case with hyphens, titles with a capital', () => {
    for (const {value, title} of list) {
      expect(value).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(title).toMatch(/^[A-Z]/)
    }
  })
})

test('every relationship has an inverse, whose inverse it is', () => {
  for (const {value} of relationships) {
    expect(inverseRelationships[inverseRelationships[value]]).toBe(value)
  }
})

test('a value that a vocabulary does not hold is its own title', () => {
  expect(titleOf(relationships, 'child')).toBe('Child')
  expect(titleOf(relationships, 'cousin')).toBe('cousin')
})
