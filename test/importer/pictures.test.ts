import sharp from 'sharp'
import {expect, test} from 'vitest'
import {datasetOf, importSources, locate, pictureReader} from '../../importer/index.ts'
import {annotated} from './annotated.ts'
import {run} from './golden.ts'
import {lakeInMemory} from './lake.ts'
import {filesIn} from './read/filesIn.ts'

const story = '---\ntitle: Rain\ndate: 2023-07-26\nimage: a.png\n---\nIt rained.\n'
const painted = (background: string) =>
  sharp({create: {width: 3, height: 2, channels: 3, background}})
    .png()
    .toBuffer()

// The text was the same, so nobody looked at what lay beside it.
test('a picture that was replaced beside a text is imported again, and one that was not is left alone', async () => {
  const {lake, client} = await lakeInMemory()
  const importWith = async (picture: Buffer) => {
    const files = filesIn({'news/rain.md': story, 'news/a.png': picture})
    const {totals} = await importSources(locate('news', files), {
      ...{client, target: 'the lake', dataset: datasetOf(client, 'the lake')},
      ...{extractor: annotated({}), system: 'file', run, now: () => new Date(0)},
      bytesOf: pictureReader(files),
    })
    const shown = await client.fetch('*[_type == "article"][0].image.asset._ref')
    return {sources: totals.sources, shown}
  }
  const [red, green] = [await painted('#c00'), await painted('#0c0')]
  const first = await importWith(red)
  expect(await importWith(red)).toMatchObject({sources: {unchanged: 1}, shown: first.shown})
  const replaced = await importWith(green)
  expect(replaced.sources).toMatchObject({imported: 1})
  expect(replaced.shown).not.toBe(first.shown)
  expect(await importWith(green)).toMatchObject({sources: {unchanged: 1}, shown: replaced.shown})
  await lake.close()
})
