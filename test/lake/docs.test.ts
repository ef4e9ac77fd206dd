import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'

test('the fixture in docs/lake.md is the one that is tested', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/lake.md'), 'utf8')
  expect(page).toContain(readFileSync(join(import.meta.dirname, 'fixture.test.ts'), 'utf8'))
})
