import {resolveSearchConfigForBaseFieldPaths} from '@sanity/schema/_internal'
import {describe, expect, test} from 'vitest'
import {bookkeeping} from '../../schemas/bookkeeping/index.ts'
import {compileSchema} from '../../schemas/compile.ts'

/** The Studio weighs what a preview selects as `title`; a name under another key once sank below passing mentions. */
describe("the Studio's search", () => {
  const schema = compileSchema()

  test.each([
    ['article', 'headline'],
    ['person', 'name'],
    ['organization', 'name'],
    ['event', 'name'],
  ])('gives most weight, for %s, to the %s', (type, field) => {
    const compiled = schema.get(type)
    const weights: unknown[] = resolveSearchConfigForBaseFieldPaths(compiled)
    expect(weights).toContainEqual({path: [field], weight: 10})
  })

  test.each(bookkeeping)('leaves out $name', (type) => {
    expect(type).toMatchObject({__experimental_omnisearch_visibility: false})
  })
})
