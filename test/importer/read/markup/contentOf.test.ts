import {describe, expect, test} from 'vitest'
import {
  contentOf,
  type HtmlSettings,
  parseFragment,
} from '../../../../importer/read/markup/index.ts'

function content(markup: string, settings?: HtmlSettings) {
  const parsed = parseFragment(markup)
  if ('reason' in parsed) throw new Error(parsed.reason)
  return contentOf(parsed.body, settings)
}

/** A line each: the style, and the text. */
const lines = (markup: string, settings?: HtmlSettings) =>
  content(markup, settings).paragraphs.map(
    ({style, level = 1, text}) => `${style}${level > 1 ? level : ''}: ${text}`,
  )

describe('what a browser shows of markup', () => {
  test.each<[string, string, string[]]>([
    ['white space', '<p> a \n\t b </p>', ['normal: a b']],
    ['white space across elements', '<p>a <b> b</b> <i>c </i> d</p>', ['normal: a b c d']],
    ['space that does not break', '<p>4&nbsp;km&nbsp; on</p>', ['normal: 4\u00a0km\u00a0 on']],
    ['a paragraph of nothing', '<p>a</p><p>&nbsp;</p><p> </p><p>b</p>', ['normal: a', 'normal: b']],
    ['line breaks', '<p>a<br> b<br></p>', ['normal: a\nb']],
    [
      'line breaks for paragraphs',
      'a<br><br>b<br /> <br />c',
      ['normal: a', 'normal: b', 'normal: c'],
    ],
    ['text beside paragraphs', '<div>a<p>b</p>c</div>', ['normal: a', 'normal: b', 'normal: c']],
    ['paragraphs that nobody closed', '<p>a<p>b', ['normal: a', 'normal: b']],
    ['headings', '<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>', ['h2: a', 'h2: b', 'h3: c', 'h3: d']],
    ['a quotation', '<blockquote>a<p>b</p></blockquote>c', ['quote: a', 'quote: b', 'normal: c']],
    ['words in quotation marks', '<p>He said <q>no</q>.</p>', ['normal: He said “no”.']],
    [
      'lists',
      '<ul><li>a</li><li><p>b</p></li></ul><ol><li>c</ol>',
      ['bullet: a', 'bullet: b', 'number: c'],
    ],
    [
      'a list in a list',
      '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
      ['number: a', 'bullet2: b', 'number: c'],
    ],
    [
      'a table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1<td>2</table>',
      ['normal: a\tb', 'normal: 1\t2'],
    ],
    ['what is set as written', '<pre>a\n  b</pre>', ['normal: a\n  b']],
    ['entities', '<p>&lt;b&gt; &amp; &#8212; &eacute;</p>', ['normal: <b> & — é']],
    [
      'what is hidden',
      '<p>a<span hidden>b</span><span style="display: none">c</span></p>',
      ['normal: a'],
    ],
    [
      'what is no text',
      '<p>a<script>b</script><style>c</style><template>d</template><!-- e --></p>',
      ['normal: a'],
    ],
    ['a word cut by a mark', '<p>un<em>believ</em>able</p>', ['normal: unbelievable']],
  ])('%s', (_, markup, expected) => {
    expect(lines(markup)).toEqual(expected)
  })

  test('line breaks in the code, where the system shows them', () => {
    const written = 'a\nb\n\n<strong>c</strong> d\n<ul>\n<li>e</li>\n</ul>\nf'
    expect(lines(written, {breaksLines: 'everywhere'})).toEqual([
      'normal: a\nb',
      'normal: c d',
      'bullet: e',
      'normal: f',
    ])
  })

  test('marks lie on the characters that they are meant for, and none on white space', () => {
    const {paragraphs} = content(
      '<p>a <b>b <i>c </i></b> <a href="/d">d</a></p><strong><p>e</p><p>f</p></strong>',
      {base: 'https://x.example/y'},
    )
    expect(paragraphs.map(({text, marks}) => [text, marks])).toEqual([
      [
        'a b c d',
        [
          {type: 'strong', start: 2, end: 5},
          {type: 'em', start: 4, end: 5},
          {type: 'link', href: 'https://x.example/d', start: 6, end: 7},
        ],
      ],
      ['e', [{type: 'strong', start: 0, end: 1}]],
      ['f', [{type: 'strong', start: 0, end: 1}]],
    ])
  })

  test.each([
    ['javascript:alert(1)'],
    [' jAvA\tscript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
    ['#note'],
    ['/relative'],
    ['https://user:secret@x.example/'],
    ['http://['],
  ])('a link to %s is its words and no link', (href) => {
    expect(content(`<p><a href="${href}">a</a></p>`).paragraphs).toEqual([
      {style: 'normal', text: 'a'},
    ])
  })

  test('pictures stand where they stood, with what is said of them', () => {
    const {images} = content(
      `<figure><img src="a.jpg" alt=" A "><figcaption>Told. <span class="photo-credit">Photo: B</span></figcaption></figure>
       <p>x</p><p>y <img src="b.jpg"> z</p>
       <figure class="gallery"><figure><img data-src="c.jpg" src="data:image/gif;base64,x"><figcaption>C</figcaption></figure></figure>
       <img src="spacer.gif" width="1" height="1"><img srcset="d-1.jpg 100w, d-2.jpg 200w">`,
    )
    expect(images).toEqual([
      {src: 'a.jpg', alt: 'A', caption: 'Told.', credit: 'Photo: B', at: 0},
      {src: 'b.jpg', at: 2},
      {src: 'c.jpg', caption: 'C', at: 2},
      {src: 'd-2.jpg', at: 2},
    ])
  })
})
