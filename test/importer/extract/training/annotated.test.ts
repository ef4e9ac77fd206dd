import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {readAnnotated} from '../../../../importer/extract/training/index.ts'

const TEXT = `Falk wins in Bergen

May 6, 2024

Olle Falk won the Bergen Cup in Bergen. The race was short.

Falk is Norwegian.
`

const NOTES = {
  entities: [
    {id: 'e1', type: 'person', name: 'Olle Falk', surfaces: ['Olle Falk', 'Falk']},
    {
      id: 'e2',
      type: 'place',
      name: 'Bergen',
      surfaces: [{surface: 'Bergen', nth: [1, 3]}],
    },
    {
      id: 'e3',
      type: 'event',
      kind: 'competition',
      name: 'Bergen Cup',
      surfaces: ['Bergen Cup', 'the race', 'The race'],
    },
    {id: 'e4', type: 'other', kind: 'demonym', name: 'Norwegian', surfaces: ['Norwegian']},
  ],
  relations: [],
}

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotated-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

describe('annotated articles', () => {
  test('have their names by block, a shorter one never inside a longer', () => {
    writeFileSync(join(folder, 'falk.txt'), TEXT)
    writeFileSync(join(folder, 'falk.gold.json'), JSON.stringify(NOTES))
    const [article] = readAnnotated(folder)
    const blocks = article?.source.blocks ?? []
    const said = article?.spots.map(({block, start, end, type}) => {
      const text = blocks.find(({key}) => key === block)?.text ?? article.source.headline
      return `${text.slice(start, end)}: ${type}`
    })
    expect(said?.sort()).toEqual([
      'Bergen Cup: event',
      'Bergen: place',
      'Bergen: place',
      'Falk: person',
      'Falk: person',
      'Norwegian: demonym',
      'Olle Falk: person',
      'The race: event',
    ])
  })

  test('of a folder without any are asked for', () => {
    expect(() => readAnnotated(folder)).toThrow(/nothing to learn from/)
  })

  test('that are no annotations are named', () => {
    writeFileSync(join(folder, 'falk.txt'), TEXT)
    writeFileSync(join(folder, 'falk.gold.json'), '{"entities": 1}')
    expect(() => readAnnotated(folder)).toThrow(/falk\.gold\.json/)
  })
})
