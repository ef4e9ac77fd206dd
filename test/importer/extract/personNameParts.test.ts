import {describe, expect, test} from 'vitest'
import {splitPersonName} from '../../../importer/extract/personNameParts.ts'

describe('the family name', () => {
  test.each([
    ['Ida Solheim', 'Solheim'],
    ['Ida van der Berg', 'van der Berg'],
    ['Jacques Le Goff', 'Le Goff'],
    ['Nadia El Fassi', 'El Fassi'],
    ['Robert De Niro', 'De Niro'],
    ['Walter T. Ashcombe Jr.', 'Ashcombe'],
    ['Walter Ashcombe, Jr.', 'Ashcombe'],
    ['Walter Ashcombe III', 'Ashcombe'],
    ['Park Ji-won', 'Park'],
    ['Bong Joon-ho', 'Bong'],
    ['Gwon Min-ji', 'Gwon'],
    ['Jean-Pierre Lefort', 'Lefort'],
    ['Van Gogh', 'Van Gogh'],
    ['Ben Affleck', 'Affleck'],
    ['Al Gore', 'Gore'],
  ])('of %s is %s', (name, familyName) => {
    expect(splitPersonName(name).familyName).toBe(familyName)
  })

  test.each(['Charles VI', 'Louis XIV', 'Elizabeth II', 'Van Gogh', 'Plato'])(
    'leaves no given name apart in %s',
    (name) => {
      expect(splitPersonName(name)).not.toHaveProperty('givenName')
    },
  )
})
