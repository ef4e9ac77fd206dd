import {expect, test} from 'vitest'
import {isMisspelt} from '../../../../importer/extract/cluster/misspelt.ts'

test.each([
  ['another letter', 'solheim', 'solhaim', true],
  ['one letter more', 'ashcombe', 'aschcombe', true],
  ['one letter less', 'oyelaran', 'oylaran', true],
  ['two letters changed over', 'beirdre', 'bierdre', true],
  ['the same word', 'solheim', 'solheim', false],
  ['two other letters', 'solheim', 'salhaim', false],
  ['another first letter', 'harris', 'farris', false],
  ['another last letter', 'carlos', 'carlot', false],
  ['an ending more', 'daniel', 'daniela', false],
  ['short words', 'falk', 'fakk', false],
])('%s: %s and %s', (_, one, other, expected) => {
  expect(isMisspelt(one, other)).toBe(expected)
  expect(isMisspelt(other, one)).toBe(expected)
})
