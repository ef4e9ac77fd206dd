import {describe, expect, test} from 'vitest'
import {organizationKindIn} from '../../../../importer/extract/cluster/organizationKind.ts'
import {readTexts} from '../../../../importer/extract/texts.ts'
import type {Name} from '../../../../importer/extract/types.ts'
import {article} from '../support/article.ts'

describe('the kind of a body', () => {
  test.each<[string, string, string, string]>([
    ['is common knowledge', 'The Associated Press reported.', 'Associated Press', 'news-agency'],
    [
      'is known without its legal form',
      'Toyota Corporation grew.',
      'Toyota Corporation',
      'company',
    ],
    ['is told by its head', 'Acme Holdings grew.', 'Acme Holdings', 'company'],
    ['is told by a head in lower case', 'The police of Utopia came.', 'police of Utopia', 'police'],
    ['stands before it', 'He owns the newspaper Quill.', 'Quill', 'newspaper'],
    ['stands after it', 'Quill, a small nonprofit from Utopia, grew.', 'Quill', 'nonprofit'],
    ['stands in a predicate', 'Quill is a television network.', 'Quill', 'broadcaster'],
    [
      'is a team where the article tells of a game',
      'In the match Quill scored late. The coach praised his players after a goal this season.',
      'Quill',
      'sports-team',
    ],
    ['is not known', 'Quill said so.', 'Quill', 'other'],
  ])('%s', (_, text, quote, kind) => {
    const start = text.indexOf(quote)
    const name: Name = {
      block: 'b1',
      start,
      end: start + quote.length,
      quote,
      type: 'organization',
      form: 'name',
      confidence: 1,
      method: 'test',
    }
    expect(organizationKindIn(readTexts(article(text)))(quote, [name])).toBe(kind)
  })
})
