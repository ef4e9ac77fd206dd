import {afterAll, expect, test} from 'vitest'
import {builtinExtractor} from '../../../../importer/extract/index.ts'
import {inThreads} from '../../../../importer/extract/threads/index.ts'
import {read} from '../../../../importer/read/index.ts'
import type {Source} from '../../../../importer/types.ts'
import {newsArchive} from '../../../../scripts/archive/index.ts'

const extractor = inThreads(2, 3)
afterAll(() => extractor.end?.())

async function sources(count: number): Promise<Source[]> {
  const found = []
  for (const located of newsArchive({seed: 5, articles: count})) {
    found.push(await read(located, 'archive'))
  }
  return found.flatMap((each) => (each.outcome === 'read' ? [each.source] : []))
}

test('threads read to the byte what one thread reads', async () => {
  const texts = await sources(24)
  const read = await Promise.all(texts.map((source) => extractor.extract(source)))
  const alone = await Promise.all(texts.map((source) => builtinExtractor.extract(source)))
  expect(JSON.stringify(read)).toBe(JSON.stringify(alone))
})

test('what one text fails of is said of it alone', async () => {
  const [first, broken, last] = await sources(3)
  if (!first || !broken || !last) throw new Error('Three texts were wanted')
  // No reader makes such a source; whatever an extractor fails of will do.
  const unreadable = {...broken, blocks: null} as unknown as Source
  const outcomes = await Promise.allSettled([first, unreadable, last].map(extractor.extract))
  expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(outcomes[1]).toMatchObject({reason: {message: expect.stringContaining('null')}})
})

test('can be asked again after its end', async () => {
  await extractor.end?.()
  const texts = await sources(6)
  const read = await Promise.all(texts.map((source) => extractor.extract(source)))
  expect(read.map(({source}) => source.id)).toEqual(texts.map(({id}) => id))
})
