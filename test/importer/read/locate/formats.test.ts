import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Asked, type Files, locate} from '../../../../importer/read/index.ts'
import {files} from '../../../../scripts/files.ts'
import {filesIn, readAll} from '../filesIn.ts'
import {zipOf} from '../zipOf.ts'

const item = (id: string) => `<item><title>${id}</title><guid>${id}</guid></item>`
const feed = `<rss version="2.0"><channel>${item('urn:b')}${item('urn:a')}</channel></rss>`
const wire = '{"uri": "urn:wire", "headlines": [], "bodies": []}'

/** What is found, a line each: its id and what it is read as, or why it is not. */
async function found(argument: string, some: Files, asked?: Asked): Promise<string[]> {
  const all = await Array.fromAsync(locate(argument, some, asked))
  return all.map((each) =>
    each.outcome === 'located' ? `${each.id}: ${each.format}` : `${each.outcome} ${each.reason}`,
  )
}

describe('finding texts of many formats', () => {
  test('a folder gives every kind that is known by its name or by what it holds, in a stable order', async () => {
    const folder = filesIn({
      'news/b.txt': 'x',
      'news/b.gold.json': '{"entities": []}',
      'news/a.md': 'x',
      'news/deep/c.HTM': 'x',
      'news/feed.xml': feed,
      'news/layout.xml': '<layout/>',
      'news/wire.json': wire,
      'news/package.json': '{"name": "site"}',
      'news/picture.png': 'x',
      'news/.hidden/d.md': 'x',
    })
    expect(await found('news', folder)).toEqual([
      'a: markdown',
      'b: text',
      'deep/c: html',
      'urn:b: rss',
      'urn:a: rss',
      'urn:wire: ninjs',
    ])
  })

  test('an archive is a folder in a file, alone or in a folder', async () => {
    const zip = zipOf(
      {name: 'b.txt', content: 'x'},
      {name: 'sub/', content: ''},
      {name: 'sub/a.md', content: 'x'},
      {name: '__MACOSX/._b.txt', content: 'x'},
      {name: 'feed.xml', content: feed},
    )
    const within = ['b: text', 'urn:b: rss', 'urn:a: rss', 'sub/a: markdown']
    expect(await found('2023.zip', filesIn({'2023.zip': zip}))).toEqual(within)
    expect(await found('news', filesIn({'news/2023.zip': zip}))).toEqual([
      '2023/b: text',
      'urn:b: rss',
      'urn:a: rss',
      '2023/sub/a: markdown',
    ])
  })

  test.each([
    ['<!-- saved --><!DOCTYPE html><p>x', 'html'],
    ['<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">', undefined],
    ['---\ntitle: x\n---\n', 'markdown'],
    ['Rain\n\n2023-07-26\n', 'text'],
  ])('a file whose name says nothing is known by how it begins: %s', async (content, format) => {
    const [one] = await found('story', filesIn({story: content}))
    if (format) expect(one).toBe(`story: ${format}`)
    else expect(one).toMatch(/^rejected story ends too soon/)
  })

  // Two feeds that number their items gave one article, of which each brought another text.
  test.each([
    ['1', 'a.example/#1', 'b.example/news/#1'],
    ['https://a.example/1'],
    ['tag:a.example,2024:1'],
    ['0f5ad1de-6b7a-4b8f-8c57-1d2b6a6ad7a1'],
  ])(
    'an identifier goes with its feed’s address where another feed may have it too: %s',
    async (id, inRss = id, inAtom = id) => {
      const both = filesIn({
        'a.rss': `<rss version="2.0"><channel><link>https://a.example/</link>${item(id)}</channel></rss>`,
        'b.atom': `<feed xmlns="http://www.w3.org/2005/Atom"><link href="http://b.example/news"/><entry><id>${id}</id></entry></feed>`,
      })
      expect(await found('a.rss', both)).toEqual([`${inRss}: rss`])
      expect(await found('b.atom', both)).toEqual([`${inAtom}: rss`])
    },
  )

  test('what somebody says of the format counts', async () => {
    const some = filesIn({'story.txt': '<p>x', '-': feed})
    expect(await found('story.txt', some, {format: 'html'})).toEqual(['story: html'])
    expect(await found('-', some, {sourceId: 'a'})).toEqual(['urn:b: rss', 'urn:a: rss'])
  })
})

describe('pictures beside a text', () => {
  let folder: string
  beforeAll(async () => {
    const top = await mkdtemp(join(tmpdir(), 'dateline-'))
    folder = join(top, 'news')
    await mkdir(join(folder, 'sub'), {recursive: true})
    const png = await sharp({create: {width: 3, height: 2, channels: 3, background: '#123'}})
      .png()
      .toBuffer()
    for (const path of ['news/a.png', 'news/sub/b c.png', 'secret.png']) {
      await writeFile(join(top, path), png)
    }
    await symlink(join(top, 'secret.png'), join(folder, 'link.png'))
  })
  afterAll(() => rm(join(folder, '..'), {recursive: true}))

  test.each([
    ['../a.png', true],
    ['/a.png', true],
    ['b%20c.png?width=3#x', true],
    ['./b c.png', true],
    ['../../secret.png', false],
    ['../link.png', false],
    ['../sub', false],
  ])('%s is one: %s', async (src, isOne) => {
    await writeFile(join(folder, 'sub/t.md'), `# Rain\n\n2023-07-26\n\nIt rained.\n\n![](<${src}>)`)
    const [outcome] = await readAll(folder, files)
    if (!outcome || !('source' in outcome)) throw new Error(JSON.stringify(outcome))
    const ids = (outcome.source.images ?? []).map(({asset}) => asset?.id)
    expect(ids).toEqual(isOne ? [expect.stringMatching(/^image-[0-9a-f]{40}-3x2-png$/)] : [])
  })
})
