import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {filesIn, readAll, told} from './filesIn.ts'
import {zipOf} from './zipOf.ts'

/** It is named all over these files, and must never be asked for anything. */
let guard: Server
let address = ''
const asked: string[] = []

beforeAll(async () => {
  guard = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((done) => guard.listen(0, '127.0.0.1', done))
  address = `http://127.0.0.1:${(guard.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => guard.close(done)))

const TEXT = 'Rain\n\n2023-07-26\n\nIt rained.\n'
const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Rain</title><meta name="date" content="2023-07-26">${head}</head><body><article><h1>Rain</h1>${body}</article></body></html>`
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>F</title>${channel}${items}</channel></rss>`
const item = (id: string, body = 'It rained.') =>
  `<item><title>${id}</title><guid>${id}</guid><pubDate>Wed, 26 Jul 2023 09:00:00 GMT</pubDate><description>${body}</description></item>`
const wxr = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><link>https://w.example</link>${items}</channel></rss>`
const post = (id: number) =>
  `<item><title>Post ${id}</title><wp:post_id>${id}</wp:post_id><wp:post_date_gmt>2023-07-26 09:00:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded>It rained.</content:encoded></item>`
const ninjs = (fields: object) =>
  JSON.stringify({
    uri: 'urn:a',
    versionCreated: '2023-07-26T09:00:00Z',
    headlines: [{value: 'Rain'}],
    bodies: [{contentType: 'text/plain', value: 'It rained.'}],
    ...fields,
  })
const bomb =
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel>'
const honest = zipOf({name: 'a.txt', content: TEXT})

describe('what is refused, by name and with the reason', () => {
  test.each<[string, string, Uint8Array | string, Array<string | RegExp>]>([
    [
      'a truncated ZIP archive',
      'a.zip',
      honest.subarray(0, 90),
      [/^rejected a.zip cannot be read as a ZIP archive: .*truncated/],
    ],
    [
      'a ZIP archive that is none',
      'a.zip',
      'Rain',
      [/^rejected a.zip cannot be read as a ZIP archive/],
    ],
    ['an empty ZIP archive', 'a.zip', zipOf(), [/^rejected a.zip holds no news/]],
    [
      'a ZIP bomb',
      'a.zip',
      zipOf({name: 'a.txt', content: 'a'.repeat(30_000_000)}, {name: 'b.txt', content: TEXT}),
      [
        /^rejected a.zip!\/a.txt claims to hold 30000 KB in \d+: no text shrinks like that/,
        'read Rain',
      ],
    ],
    [
      'a file that gives more than its archive claims',
      'a.zip',
      zipOf({name: 'a.txt', content: TEXT.repeat(1000), claimed: 20}),
      [/^rejected a.zip!\/a.txt cannot be read: too many bytes in the stream/],
    ],
    [
      'a ZIP archive that names files outside of itself',
      'a.zip',
      zipOf({name: '../../etc/passwd.txt', content: TEXT}, {name: 'b.txt', content: TEXT}),
      [/^rejected a.zip cannot be read as a ZIP archive: invalid relative path: \.\.\/\.\.\/etc/],
    ],
    [
      'an absolute path in one',
      'a.zip',
      zipOf({name: '/etc/a.txt', content: TEXT}),
      [/^rejected a.zip .*absolute path: \/etc/],
    ],
    [
      'an encrypted file',
      'a.zip',
      zipOf({name: 'a.txt', content: TEXT, encrypted: true}, {name: 'b.txt', content: TEXT}),
      [/^rejected a.zip!\/a.txt is encrypted/, 'read Rain'],
    ],
    [
      'a file packed in a way that nobody unpacks',
      'a.zip',
      zipOf({name: 'a.txt', content: TEXT, method: 99}),
      [/^rejected a.zip!\/a.txt is packed by method 99/, /holds no news/],
    ],
    [
      'an archive in an archive',
      'a.zip',
      zipOf({name: 'b.zip', content: honest}),
      [/^rejected a.zip!\/b.zip is an archive in an archive/],
    ],
    [
      'a billion laughs',
      'a.xml',
      `${bomb}${item('&c;')}</channel></rss>`,
      [/^rejected a.xml declares a document type \(<!DOCTYPE>\)/],
    ],
    [
      'an external entity',
      'a.rss',
      `<?xml version="1.0"?><!DOCTYPE r SYSTEM "http://127.0.0.1/x.dtd"><rss version="2.0"><channel>${item('a')}</channel></rss>`,
      [/^rejected a.rss declares a document type/],
    ],
    [
      'an entity that is not declared',
      'a.rss',
      rss(item('a', '&xxe;')),
      [/^rejected a.rss is not well-formed XML .*undefined entity/],
    ],
    ['a feed without items', 'a.rss', rss(''), ['rejected a.rss is a feed without items']],
    [
      'XML of something else',
      'a.xml',
      '<?xml version="1.0"?><svg/>',
      [/neither an RSS 2.0 nor an Atom feed: its first element is <svg>/],
    ],
    [
      'an item without an identifier',
      'a.rss',
      rss('<item><title>A</title></item>'),
      [/^rejected a.rss: item 1 \(“A”\) has no identifier/],
    ],
    [
      'a feed that repeats an item',
      'a.rss',
      rss(item('a') + item('b') + item('a')),
      ['read a', 'read b', /^rejected a.rss: item 3 \(“a”\) repeats the identifier a; the first/],
    ],
    [
      'a feed that goes on at its own address',
      'a.rss',
      rss(
        item('a'),
        '<atom:link rel="self" href="http://127.0.0.1/a.rss"/><atom:link rel="next" href="http://127.0.0.1/a.rss"/>',
      ),
      [
        'read a',
        'skipped a.rss has a further page at http://127.0.0.1/a.rss, which is not fetched',
      ],
    ],
    [
      'an export that is cut in the middle, but for what came before',
      'a.xml',
      wxr(post(1) + post(2) + post(3)).slice(0, -180),
      [
        'read Post 1',
        'read Post 2',
        /^rejected a.xml ends too soon: inside <[\w:]+>, in line 1; the 2 items before that were read/,
      ],
    ],
    [
      'a feed that is not in the encoding that it declares',
      'a.rss',
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="utf-8"?><rss><channel><title>M'),
        Buffer.from([0xfc]),
      ]),
      [/^rejected a.rss is not UTF-8 throughout/],
    ],
    [
      'an encoding that nobody knows',
      'a.html',
      '<meta charset="klingon-8"><p>x',
      [/^rejected a.html declares an encoding that nobody knows: klingon-8/],
    ],
    [
      'a page that is not in the encoding that it declares',
      'a.html',
      Buffer.concat([Buffer.from('<meta charset="utf-8"><p>caf'), Buffer.from([0xe9, 0x20, 0x61])]),
      [/^rejected a.html is not UTF-8: byte 0xe9 at offset 28 is not valid/],
    ],
    [
      'a page without an article',
      'a.html',
      '<html><body><p>Hello</p></body></html>',
      [/^rejected a.html has no headline/],
    ],
    [
      'a page without a date',
      'a.html',
      '<html><body><h1>Rain</h1><p>It rained.</p></body></html>',
      [/^rejected a.html has no date of publication/],
    ],
    [
      '10,000 elements in one another',
      'a.html',
      page(`${'<div>'.repeat(10_000)}It rained.`),
      [/^rejected a.html nests its elements [\d,]+ deep; the limit is 256/],
    ],
    [
      '10,000 quotations in one another',
      'a.md',
      `# Rain\n\n2023-07-26\n\n${'> '.repeat(10_000)}It rained.`,
      [/^rejected a.md has quotations or lists nested more than 100 deep/],
    ],
    [
      'a paragraph of nothing but marks',
      'a.md',
      `# Rain\n\n2023-07-26\n\n${'*a'.repeat(20_000)}`,
      [/^rejected a.md has a paragraph with 20,000 marks/],
    ],
    [
      '10,000 elements in an item',
      'a.rss',
      rss(`<item>${'<a>'.repeat(10_000)}`),
      [/^rejected a.rss nests its elements more than 256 deep/],
    ],
    [
      'an item of more than 8 MB',
      'a.rss',
      rss(item('a') + item('b', 'a'.repeat(9_000_000))),
      ['read a', /^rejected a.rss has more than 8 MB in one item/],
    ],
    [
      'front matter that is no YAML',
      'a.md',
      '---\ntitle: "Rain\ndate: [\n---\n\nIt rained.',
      [/^rejected a.md has front matter that is no YAML \(line \d+\): /],
    ],
    [
      'front matter without an end',
      'a.md',
      '---\ntitle: Rain\n\nIt rained.',
      [/^rejected a.md has front matter without an end/],
    ],
    [
      'front matter that multiplies',
      'a.md',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c,*c,*c,*c]\n---\n\nIt rained.`,
      [/^rejected a.md has front matter that is no YAML: Excessive alias count/],
    ],
    [
      'front matter in TOML',
      'a.md',
      '+++\ntitle = "Rain"\n+++\n\nIt rained.',
      [/^rejected a.md has front matter in TOML/],
    ],
    [
      'a draft',
      'a.md',
      '---\ntitle: Rain\ndate: 2023-07-26\ndraft: true\n---\n\nIt rained.',
      ['skipped a.md is a draft, as its front matter says'],
    ],
    [
      'ninjs of another version',
      'a.json',
      ninjs({standard: {name: 'ninjs', version: '2.1'}}),
      [/^rejected a.json: urn:a is ninjs 2.1; version 3 is read/],
    ],
    [
      'ninjs of the first version',
      'a.json',
      '{"uri": "urn:a", "versioncreated": "2013-07-09T10:37:00Z", "body_text": "x"}',
      [/is ninjs of an older version \(it has “versioncreated”\)/],
    ],
    [
      'JSON of something else',
      'a.json',
      '{"name": "left-pad"}',
      [/^rejected a.json is JSON, but no ninjs 3 item: uri: /],
    ],
    [
      'JSON that ends too soon',
      'a.json',
      '{"uri": "urn:a", "bodies": [',
      [/^rejected a.json is not JSON: /],
    ],
    [
      'a picture of an agency',
      'a.json',
      ninjs({type: 'picture'}),
      [/^skipped a.json: urn:a is a picture item, and no text/],
    ],
    [
      'what an agency withdrew',
      'a.json',
      ninjs({pubStatus: 'canceled'}),
      [/^skipped a.json: urn:a is not to be published: its pubStatus is “canceled”/],
    ],
  ])('%s', async (_, path, content, expected) => {
    const outcomes = await told(path, filesIn({[path]: content}))
    expect(outcomes).toEqual(
      expected.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
    )
  })

  test('the second of two files of one name in a folder', async () => {
    const files = filesIn({
      'news/story.md': `# Rain\n\n2023-07-26\n\nIt rained.`,
      'news/story.txt': TEXT,
    })
    expect(await told('news', files)).toEqual([
      'read Rain',
      expect.stringMatching(
        /^rejected news\/story.txt has the same source id \(story\) as news\/story.md; rename one/,
      ),
    ])
  })

  test('a file of a gigabyte, unread', async () => {
    const files = filesIn({'a.txt': TEXT})
    const huge = {...files, stat: async () => ({kind: 'file' as const, size: 1_000_000_000})}
    expect(await told('a.txt', huge)).toEqual([
      'rejected a.txt has 1,000 MB; the limit for one article is 1 MB',
    ])
  })
})

describe('what is read, without what is no text', () => {
  const paragraphs = async (path: string, content: Uint8Array | string) => {
    const [outcome] = await readAll(path, filesIn({[path]: content}))
    if (!outcome || !('source' in outcome)) throw new Error(JSON.stringify(outcome))
    return outcome.source.blocks
  }

  test('a page with scripts', async () => {
    const blocks = await paragraphs(
      'a.html',
      page(
        `<p onclick="fetch('${address}/click')">It rained<script>fetch('${address}/script')</script> all day.</p>
         <p><a href="java\nscript:fetch('${address}')">Follow</a> the <a href="data:text/html,x">rain</a>.</p>
         <img src="${address}/pixel.gif" onerror="fetch('${address}/error')">
         <iframe src="${address}/frame">Frame</iframe><object data="${address}/o">O</object>
         <svg onload="fetch('${address}/svg')"><text>S</text></svg><!-- secret -->
         <style>@import url(${address}/style.css);</style>`,
        `<link rel="stylesheet" href="${address}/page.css"><script src="${address}/page.js"></script>
         <base href="${address}/"><meta http-equiv="refresh" content="0;url=${address}/refresh">`,
      ),
    )
    expect(blocks.map(({text, marks}) => ({text, marks}))).toEqual([
      {text: 'It rained all day.', marks: undefined},
      {text: 'Follow the rain.', marks: undefined},
    ])
  })

  test('Markdown with scripts', async () => {
    const blocks = await paragraphs(
      'a.md',
      `# Rain\n\n2023-07-26\n\nIt <script>fetch('${address}/md')</script>rained <b>hard</b>.\n\n<script>\nfetch('${address}')\n</script>\n\n[Go](javascript:alert(1)) ![x](${address}/x.png)`,
    )
    expect(blocks).toMatchObject([
      {text: 'It rained hard.', marks: [{type: 'strong', start: 10, end: 14}]},
      {text: 'Go'},
    ])
    expect(blocks[1]?.marks).toBeUndefined()
  })

  test('an item with half a character in it', async () => {
    const body = {contentType: 'text/plain', value: 'It \ud800rained\u0000.'}
    expect(await paragraphs('a.json', ninjs({bodies: [body]}))).toMatchObject([
      {text: 'It \ufffdrained.'},
    ])
  })

  test.each([
    ['UTF-16, little end first', 'utf16le', [0xff, 0xfe]],
    ['UTF-8 with a mark', 'utf8', [0xef, 0xbb, 0xbf]],
  ] as const)('a page in %s', async (_, encoding, mark) => {
    const text = page('<p>Gdańsk</p>').replace('<meta charset="utf-8">', '')
    const blocks = await paragraphs(
      'a.html',
      Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]),
    )
    expect(blocks.map(({text}) => text)).toEqual(['Gdańsk'])
  })

  test('a page in windows-1252 that says so', async () => {
    const text = page('<p>caf\u00e9</p>').replace('utf-8', 'windows-1252')
    expect(await paragraphs('a.html', Buffer.from(text, 'latin1'))).toMatchObject([{text: 'café'}])
  })

  test.each([
    ['../../etc/passwd', 'lies outside of what is imported'],
    ['..%2f..%2fetc/passwd', 'lies outside of what is imported'],
    ['..\\..\\secret.png', 'lies outside of what is imported'],
    ['file:///etc/passwd', 'lies elsewhere and is not fetched'],
    ['//127.0.0.1/x.png', 'lies elsewhere and is not fetched'],
    ['/etc/passwd', 'is not there'],
    ['fake.png', 'is no picture that can be read'],
    ['drawing.svg', 'is of a kind that is not taken (svg)'],
  ])('a text whose picture is %s', async (src, warning) => {
    const files = filesIn({
      'news/a.md': `# Rain\n\n2023-07-26\n\nIt rained.\n\n<img src="${src}">`,
      'news/fake.png': 'no picture',
      'news/drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
      'etc/passwd': 'root',
    })
    expect(await readAll('news', files)).toMatchObject([
      {outcome: 'read', warnings: [expect.stringContaining(warning)]},
    ])
  })

  test('and nothing of it is run or fetched', () => {
    expect(asked).toEqual([])
  })
})
