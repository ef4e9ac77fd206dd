import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {filesIn, readAll} from './filesIn.ts'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const tagged = (paragraphs: string[]) =>
  paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')
/** Every character that Markdown gives a meaning is said to have none. */
const literal = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, (found) => `\\${found}`)

/** How a text of these paragraphs is written in each format. */
const formats: Array<[file: string, write: (paragraphs: string[]) => string]> = [
  [
    'a.html',
    (paragraphs) =>
      `<!doctype html><html><head><meta charset="utf-8"><meta name="date" content="2023-07-26"><title>Rain</title></head><body><nav><a href="/">Home</a></nav><article><h1>Rain</h1>${tagged(paragraphs)}</article><footer>Imprint</footer></body></html>`,
  ],
  ['a.md', (paragraphs) => `# Rain\n\n2023-07-26\n\n${paragraphs.map(literal).join('\n\n')}\n`],
  [
    'a.rss',
    (paragraphs) =>
      `<rss version="2.0"><channel><item><title>Rain</title><guid>a</guid><pubDate>Wed, 26 Jul 2023 09:00:00 GMT</pubDate><description>${escaped(tagged(paragraphs))}</description></item></channel></rss>`,
  ],
  [
    'a.json',
    (paragraphs) =>
      JSON.stringify({
        uri: 'urn:a',
        versionCreated: '2023-07-26T09:00:00Z',
        headlines: [{value: 'Rain'}],
        bodies: [{contentType: 'text/plain', value: paragraphs.join('\n\n')}],
      }),
  ],
]

const word = fc.string({
  unit: fc.constantFrom(...'aeiouäßÉ中文أ🙂.,;:!?\'"“”()[]{}<>&*_`#~^$%@/\\|+-=—–0123456789'),
  minLength: 1,
  maxLength: 8,
})
const paragraph = fc
  .array(word, {minLength: 1, maxLength: 40})
  .map((words) => words.join(' '))
  .filter((text) => /\p{L}/u.test(text))

describe('a text of the same paragraphs', () => {
  test.each(formats)('is the same to the character as %s', (file, write) =>
    fc.assert(
      fc.asyncProperty(fc.array(paragraph, {minLength: 1, maxLength: 6}), async (paragraphs) => {
        const all = ['Here it begins.', ...paragraphs]
        const [outcome] = await readAll(file, filesIn({[file]: write(all)}))
        if (!outcome || !('source' in outcome)) throw new Error(JSON.stringify(outcome))
        expect(outcome.source.headline).toBe('Rain')
        expect(outcome.source.blocks.map(({text}) => text)).toEqual(all)
      }),
      {numRuns: 60},
    ),
  )
})
