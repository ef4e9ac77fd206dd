import fc from 'fast-check'
import type {Source} from '../../../importer/types.ts'
import {articleHeaded} from './support/article.ts'

/** Sentences as they come in news, with all that goes wrong in them. */
const sentences = [
  'Ada Lund, the prime minister of Norway, visited the Bank of Norway in Tern on Monday.',
  'ADA LUND OF NORWAY MEETS THE UNITED NATIONS IN GENEVA',
  'ada lund of norway met the united nations in geneva on monday.',
  'By Jane Doe and John Roe',
  'LISBON, July 26 (Reuters) —',
  '“He said: ‘She told me: “Never again,” and left,’ ” said Lund.',
  "China‘s and Norway`s ministers, and Kenya´s, met the EU’s and the U.N.'s.",
  'The gov\u00adern\u00adment of Nor\u00adway thanked Ada\u00a0Lund\u200b.',
  'The ministry \u200f(وزارة الخارجية)\u200e of Kenya said so \u202bשלום\u202c.',
  'Norway 🇳🇴 beat Kenya 🇰🇪 3–1 👩‍👩‍👧 in the 2019 World Cup!!!',
  '| Team | Played | Points |\n| Norway | 12 | 30 |\n| Kenya | 12 | 7 |',
  '* Ada Lund\n* Per Lund\n1. Norway\n2) Kenya',
  'A.B. C.D. E.F. van der Berg-Lund Jr., M.P., Ph.D., etc. etc.',
  'World War II ended in 1945; the 1990s; 31 February 2019; 99/99/9999; in 0000.',
  'Storm',
  'The the The the of of and And and',
  'https://example.org/Ada_Lund?x=1#y ada@lund.no @adalund #Norway',
  '"""\'\'\'“”‘’«»„‟‹›()[]{}<>&lt;script&gt;',
  'Москва. 北京。東京、서울 नई दिल्ली القاهرة',
  'e\u0301 a\u0308 \u1e69 ﬁ Å K \ud83d \udc00',
]

/** A paragraph of those, of rubbish, or of both. It has no blank line in it, and is not blank. */
export const paragraph = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...sentences)},
      {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 30})},
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 8})},
    ),
    {minLength: 1, maxLength: 5},
  )
  .map((parts) =>
    parts
      .join(' ')
      .replace(/\s*[\n\r\u2028\u2029]\s*/g, '\n')
      .trim(),
  )
  .filter((text) => text !== '')

export const strangeSource: fc.Arbitrary<Source> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...sentences.filter((each) => !each.includes('\n'))), fc.constant('')),
    fc.array(paragraph, {maxLength: 4}),
  )
  .map(([headline, paragraphs]) => articleHeaded(headline, ...paragraphs))
