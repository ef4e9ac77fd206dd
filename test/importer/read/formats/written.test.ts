import {describe, expect, test} from 'vitest'
import {filesIn, readAll} from '../filesIn.ts'

/** Text as systems write it, and the paragraphs that a reader of theirs would see. */

const FRONT = '---\ntitle: Rain\ndate: 2023-07-26\n---\n'
const rss = (item: string, date = 'Wed, 26 Jul 2023 09:00:00 GMT') =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Rain</title><guid>g</guid><pubDate>${date}</pubDate>${item}</item></channel></rss>`
const atom = (content: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>g</id><title>Rain</title><updated>2023-07-26</updated>${content}</entry></feed>`
const wxr = (content: string, dates = '<wp:post_date_gmt>2023-07-26 09:00:00</wp:post_date_gmt>') =>
  `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><link>https://w.example</link><item><title>Rain</title><wp:post_id>1</wp:post_id>${dates}<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`

async function sourceOf(name: string, content: string) {
  const [outcome] = await readAll(name, filesIn({[name]: content}))
  if (!outcome || !('source' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.source
}

describe('no paragraph gets lost or joined to the next one', () => {
  test.each<[string, string, string, string[]]>([
    ['Markdown without a word on drafts', 'a.md', `${FRONT}It rained.`, ['It rained.']],
    ['a title that is a number', 'a.md', '---\ntitle: 1984\ndate: 2023-07-26\n---\nIt', ['It']],
    [
      'a feed that writes plain text',
      'a.rss',
      rss('<description>A &amp; B\n\nC</description>'),
      ['A & B', 'C'],
    ],
    [
      'a feed that has its markup as elements',
      'a.rss',
      rss('<description><p>A</p><p>B</p></description>'),
      ['A', 'B'],
    ],
    ['plain text in Atom', 'a.atom', atom('<content>A &lt;b&gt;\n\nC</content>'), ['A <b>', 'C']],
    [
      'one line break in the XHTML of Atom, which is not two',
      'a.atom',
      atom(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A<br/>B</div></content>',
      ),
      ['A\nB'],
    ],
    [
      'what the old editor of WordPress wrote, between blocks of the new one',
      'a.wxr',
      wxr(
        'Old\nline\n\nOlder\n\n<!-- wp:paragraph -->\n<p>New\nparagraph</p>\n<!-- /wp:paragraph -->',
      ),
      ['Old\nline', 'Older', 'New paragraph'],
    ],
    [
      'an end of a page of WordPress, within a line',
      'a.wxr',
      wxr('A<!--nextpage-->B\n\n<p>C <em>c</em><!--nextpage-->D</p>'),
      ['A', 'B', 'C c', 'D'],
    ],
    [
      'an end of a page of the new editor of WordPress',
      'a.wxr',
      wxr(
        '<!-- wp:paragraph -->\n<p>A</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage -->\n\n<!-- wp:paragraph -->\n<p>B</p>\n<!-- /wp:paragraph -->',
      ),
      ['A', 'B'],
    ],
    [
      'a feed with empty lines before its declaration',
      'a.rss',
      `\n\r\n <?xml version="1.0" encoding="ISO-8859-1"?>${rss('<description>A</description>')}`,
      ['A'],
    ],
    [
      'a table of WordPress',
      'a.wxr',
      wxr('<table>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</table>'),
      ['1\t2'],
    ],
    [
      'a text in a figure',
      'a.md',
      `${FRONT}A\n\n<figure><img src="a.png"><p>B</p><figcaption>c</figcaption></figure>`,
      ['A', 'B'],
    ],
    [
      'a page without the tags that HTML lets it leave out',
      'a.html',
      '<!doctype html><title>Rain</title><meta name="date" content="2023-07-26"><body><h1>Rain</h1><p>A<p>B',
      ['A', 'B'],
    ],
    [
      'an element that no language has',
      'a.md',
      `${FRONT}<p><constructor>A</constructor></p>`,
      ['A'],
    ],
    ['code that begins on its own line', 'a.md', `${FRONT}<pre>\nA\n  B</pre>`, ['A\n  B']],
  ])('%s', async (_, name, content, expected) => {
    expect((await sourceOf(name, content)).blocks.map(({text}) => text)).toEqual(expected)
  })

  test('and no author: a byline below the headline may name more of them than the head of the page', async () => {
    const content = `---\ntitle: Rain\ndate: 2023-07-26\nauthor: Jane Doe\n---\nBy Jane Doe and John Roe\n\nIt rained.`
    const {bylines} = await sourceOf('a.md', content)
    expect(bylines.map(({printedName}) => printedName)).toEqual(['Jane Doe', 'John Roe'])
  })
})

test('a mark ends where the white space begins that is not shown', async () => {
  const {blocks} = await sourceOf('a.md', `${FRONT}<p><b>A <i>b </i></b><br>c <i> </i>d</p>`)
  const [{text = '', marks = []} = {}] = blocks
  expect(text).toBe('A b\nc d')
  expect(marks.map(({type, start, end}) => `${type} ${text.slice(start, end)}`)).toEqual([
    'strong A b',
    'em b',
  ])
})

describe('a date in a feed', () => {
  test.each([
    ['Wed, 26 July 2023 9:00:00 GMT', '2023-07-26T09:00:00Z'],
    ['Wed, 26 Jul 23 09:00:00 EST', '2023-07-26T09:00:00-05:00'],
    ['Wednesday, 26 July 2023 09:00:00 +09:00', '2023-07-26T09:00:00+09:00'],
    ['Thu,27 Jul 1995 01:00:00 GMT+0900', '1995-07-27T01:00:00+09:00'],
    ['Mi, 26 Jul 2023 00:30:00 CET', '2023-07-26'],
  ])('%s is %s', async (written, date) => {
    expect((await sourceOf('a.rss', rss('<description>A</description>', written))).date).toBe(date)
  })

  test('that WordPress does not know in UTC is that of the site, without its time', async () => {
    const never =
      '<pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt><wp:post_date>2023-07-26 18:00:00</wp:post_date>'
    expect((await sourceOf('a.wxr', wxr('A', never))).date).toBe('2023-07-26')
  })
})

test('a feed says its encoding after empty lines, too', async () => {
  const bytes = Buffer.from(
    `\n\n<?xml version="1.0" encoding="ISO-8859-1"?>${rss('<description>Déjà</description>')}`,
    'latin1',
  )
  const [outcome] = await readAll('a.rss', filesIn({'a.rss': bytes}))
  expect(outcome).toMatchObject({source: {blocks: [{text: 'Déjà'}]}})
})

/** Each took minutes for a megabyte: their time grew with the square of their length. */
test.each<[string, string, string]>([
  [
    'white space in code',
    'a.rss',
    rss(`<description><![CDATA[<p>A</p><pre>B${' '.repeat(200_000)}C</pre>]]></description>`),
  ],
  [
    'line breaks',
    'a.rss',
    rss(`<description><![CDATA[<p>${'A rainy day<br>'.repeat(20_000)}</p>]]></description>`),
  ],
  [
    'marks',
    'a.rss',
    rss(`<description><![CDATA[<p>${'A <b>rainy</b> day '.repeat(20_000)}</p>]]></description>`),
  ],
  ['captions that never end', 'a.wxr', wxr(`A ${'[caption]'.repeat(50_000)}`)],
  ['sounds that never end', 'a.wxr', wxr(`A ${'[audio '.repeat(50_000)}`)],
  ['a shortcode that never ends', 'a.md', `${FRONT}A {{<x${' '.repeat(100_000)}`],
])(
  'a text of nothing but %s is read in no time',
  async (_, name, content) => {
    expect((await sourceOf(name, content)).headline).toBe('Rain')
  },
  5000,
)
