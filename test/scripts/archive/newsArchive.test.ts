import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {read} from '../../../importer/read/index.ts'
import {personOf} from '../../../scripts/archive/cast.ts'
import {newsArchive, newsArticle, writeArchive} from '../../../scripts/archive/index.ts'

test('an archive is the same for the same seed, and begins as a smaller one does', () => {
  const articles = (seed: number) => Array.from({length: 20}, (_, n) => newsArticle(seed, n))
  expect(articles(1)).toEqual(articles(1))
  expect(articles(1)).not.toEqual(articles(2))
  const ids = (count: number) => [...newsArchive({seed: 1, articles: count})].map(({id}) => id)
  expect(ids(30).slice(0, 10)).toEqual(ids(10))
  expect(ids(1001).slice(-2)).toEqual(['0000/0001000', '0001/0001001'])
})

test('every article has a headline, a date, a byline and three to eleven paragraphs', async () => {
  for (const located of newsArchive({seed: 7, articles: 200})) {
    const found = await read(located, 'archive')
    if (found.outcome !== 'read') throw new Error(found.reason)
    const {headline, dateline, bylines, blocks} = found.source
    expect(dateline).toBeDefined()
    expect(bylines).toHaveLength(1)
    expect(blocks.length).toBeGreaterThan(2)
    expect(blocks.length).toBeLessThan(12)
    expect([headline, ...blocks.map(({text}) => text)].join(' ')).not.toMatch(/[{}]|undefined/)
  }
})

test('some people share a name and are others', () => {
  const people = Array.from({length: 2_000}, (_, n) => personOf(1, n))
  const namesakes = Map.groupBy(people, ({name}) => name)
    .values()
    .filter((some) => some.length > 1)
    .toArray()
  expect(namesakes.length).toBeGreaterThan(20)
  expect(namesakes.length).toBeLessThan(200)
  const organizations = new Set(namesakes[0]?.map(({organization}) => organization))
  expect(organizations.size).toBeGreaterThan(1)
})

test('lies in a folder as it comes in a stream', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'))
  await writeArchive(folder, {seed: 3, articles: 2})
  expect(readFileSync(join(folder, '0000/0000002.txt'), 'utf8')).toBe(newsArticle(3, 2))
  rmSync(folder, {recursive: true})
})
