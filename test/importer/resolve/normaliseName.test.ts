import {describe, expect, test} from 'vitest'
import {normaliseName, normalisePersonName} from '../../../importer/resolve/index.ts'

describe('a normalised name', () => {
  test.each([
    ['The U.N.', 'UN'],
    ['U.S. Senate', 'United States Senate'],
    ['Gdańsk', 'Gdansk'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Kim Jong‑un', 'KIM JONG-UN'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['People’s Army', "People's Army"],
    ['China‘s Navy', 'Chinas Navy'],
    ['Ministry of Defence (Iran)', 'ministry of defence Iran'],
  ])('of %j is that of %j', (one, two) => {
    expect(normaliseName(one)).toBe(normaliseName(two))
  })

  test.each([
    ['Dr. Jane Doe Jr.', 'Jane Doe'],
    ['J. K. Rowling', 'JK Rowling'],
    ['Sir Ian McKellen', 'Ian McKellen'],
  ])('of the person %j is that of %j', (one, two) => {
    expect(normalisePersonName(one)).toBe(normalisePersonName(two))
  })

  test('keeps what is nothing but a title or an article', () => {
    expect(normalisePersonName('Sir')).toBe('sir')
    expect(normaliseName('The')).toBe('the')
  })

  test('keeps letters of every script', () => {
    expect(normaliseName('김정은')).not.toBe('')
    expect(normaliseName('김정은')).not.toBe(normaliseName('김일성'))
  })
})
