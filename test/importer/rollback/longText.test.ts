import {expect, test} from 'vitest'
import {datasetOf, importSources, rollBack} from '../../../importer/index.ts'
import {annotated, type Notes} from '../annotated.ts'
import {text} from '../golden.ts'
import {contentOf, lakeInMemory} from '../lake.ts'

const target = 'the lake'
const notes: Notes = {entities: [{id: 'e', type: 'person', name: 'Jane Doe'}]}
const line = 'Jane Doe spoke. '.repeat(4)
const long = (...lines: string[]) =>
  text('a', ['Quake Shakes Utopia', '2020-05-01', ...lines].join('\n\n'))
const lines = Array.from({length: 600}, (_, at) => line + at)

// What it was before, what it is and the records of both were more than the Content Lake takes in one mutation.
test('a long text that was imported can be corrected, and the correction be taken back', async () => {
  const {lake, client} = await lakeInMemory()
  const importAs = (id: string, source: ReturnType<typeof long>) =>
    importSources([source], {
      ...{client, target, dataset: datasetOf(client, target), extractor: annotated({a: notes})},
      ...{system: 'file', now: () => new Date(0)},
      run: {id, startedAt: '2026-01-01T00:00:00.000Z', options: {}},
    })
  await importAs('one', long(...lines))
  const before = await contentOf(client)
  const {totals} = await importAs('two', long(...lines.slice(1), 'Nobody slept.'))
  expect(totals).toMatchObject({sources: {imported: 1}, rejected: []})
  const {kept} = await rollBack('two', {client, target, id: 'rollback', now: () => new Date(0)})
  expect(kept).toEqual([])
  expect(await contentOf(client)).toEqual(before)
  await lake.close()
})
