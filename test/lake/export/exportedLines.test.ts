import {expect, test} from 'vitest'
import {exportedLines} from '../../../lake/export/index.ts'
import {loadDocuments, openStore} from '../../../lake/index.ts'

test('a dataset comes out in parts, each with the cursor of the next, and none twice', async () => {
  const store = openStore()
  const documents = ['a', 'b', 'c', 'd', 'e'].map((_id) => ({_id, _type: 't'}))
  const timestamp = '2026-01-01T00:00:00Z'
  loadDocuments(store, {documents, operation: 'create', author: 'me', timestamp, ids: () => 'one'})
  const parts = [await part(''), await part('b'), await part('d')]
  expect(parts).toEqual([['a', 'b', '-> b'], ['c', 'd', '-> d'], ['e']])
  store.close()

  async function part(cursor: string): Promise<string[]> {
    let text = ''
    for await (const piece of exportedLines(store.path, {types: undefined, cursor}, 2))
      text += piece
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    return lines.map(({_id, nextCursor}) => _id ?? `-> ${nextCursor}`)
  }
})
