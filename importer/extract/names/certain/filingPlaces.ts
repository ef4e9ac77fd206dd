import {filedFrom} from '../../../read/index.ts'
import {HEADLINE, type Span} from '../../../types.ts'
import type {Text} from '../../types.ts'

/** The city in capitals that a text opens with ("MADRID — The king …"): to a tagger it looks like an agency. */
export function filingPlaces(texts: Text[]) {
  return texts
    .filter(({block}) => block !== HEADLINE)
    .slice(0, 1)
    .flatMap(({block, text}) => {
      const length = filedFrom(text)?.length ?? 0
      if (length === 0) return []
      const span: Span = {block, start: 0, end: length, quote: text.slice(0, length)}
      return [{...span, type: 'place' as const, method: 'filed-from'}]
    })
}
