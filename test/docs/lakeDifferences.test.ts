import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(resolve(root, 'docs/lake-differences.md'), 'utf8')

/** The rows of all tables, each with the test that its last cell names. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Subject'))
  .map((line) => {
    const cells = line.split(' | ')
    const [, file = '', name = ''] = /^`(test\/\S+\.ts)` “(.+)” \|$/.exec(cells.at(-1) ?? '') ?? []
    return {subject: cells[0]?.replace('| ', '') ?? '', cells: cells.length, file, name}
  })

describe('the page of differences from the hosted service', () => {
  test('has rows', () => {
    expect(rows.length).toBeGreaterThan(15)
  })

  test.each(rows)('$subject: its test is there', ({cells, file, name}) => {
    expect({cells, names: file !== '' && name !== ''}).toEqual({cells: 4, names: true})
    expect(readFileSync(resolve(root, file), 'utf8')).toContain(name)
  })
})
