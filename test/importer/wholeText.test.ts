import fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  builtinExtractor,
  documentsOf,
  emptyDataset,
  planImport,
  type SanityDocument,
} from '../../importer/index.ts'
import {paragraph} from './extract/strangeTexts.ts'
import {text} from './golden.ts'

/** No control character, for a file that holds one is not taken for text. */
const printable = paragraph
  .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, (found) => (found === '\n' ? found : '?')))
  .filter((text) => text.split('\n').every((line) => line.trim() !== ''))

test('whatever a file says below its date line is in the article, to the character', () =>
  fc.assert(
    fc.asyncProperty(fc.array(printable, {minLength: 1, maxLength: 4}), async (paragraphs) => {
      const body = ['Here it begins.', ...paragraphs].join('\n\n')
      const article = await importedArticle(`Notes\n\n2024-05-06\n\n${body}\n`)
      expect(textOf(article).join('\n\n')).toBe(body.trimEnd())
    }),
    {numRuns: 60},
  ))

async function importedArticle(file: string): Promise<SanityDocument | undefined> {
  const located = text('notes', file)
  const {plan} = await planImport([located], {
    dataset: emptyDataset,
    extractor: builtinExtractor,
    system: 'file',
    run: {id: 'run', startedAt: '2024-05-06T00:00:00.000Z', options: {}},
  })
  expect(plan.sources).toMatchObject([{outcome: 'imported'}])
  return documentsOf(plan).find(({_type}) => _type === 'article')
}

function textOf(article: SanityDocument | undefined): string[] {
  const blocks = article?.body as Array<{children: Array<{text: string}>}>
  return blocks.map(({children}) => children.map(({text}) => text).join(''))
}
