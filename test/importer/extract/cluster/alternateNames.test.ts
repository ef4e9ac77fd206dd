import {expect, test} from 'vitest'
import {alternateNames} from '../../../../importer/extract/cluster/alternateNames.ts'

test.each([
  ['letters that a body’s name is short for', 'Tern Rescue Service', 'TRS', 'abbreviation'],
  ['letters that are a part of its name, and a body of their own', 'TRS News', 'TRS', 'short'],
  ['words that are a part of its name', 'Tern Rescue Service', 'Rescue Service', 'short'],
  ['other words', 'Tern Rescue Service', 'Terns to the Rescue', 'alias'],
] as const)('a body is also called by %s', (_, name, quote, kind) => {
  const place = {block: 'b1', start: 0, end: quote.length, quote}
  const mention = {...place, form: 'name', method: 'test', confidence: 1} as const
  expect(alternateNames('organization', name, [mention])).toEqual([{value: quote, kind}])
})
