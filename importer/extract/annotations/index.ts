import type {Extractor, Source} from '../../types.ts'
import {extractionOf} from './extraction.ts'
import {misquotations} from './facts.ts'
import {unnamed} from './naming.ts'
import {noted} from './noted.ts'
import {decodeAnnotations, summary} from './schema.ts'

export {extractionOf} from './extraction.ts'
export {noted} from './noted.ts'
export {occurrencesOf} from './passages.ts'
export {misfits, predicates} from './predicates.ts'
export {
  type AnnotatedEntity,
  type AnnotatedRelation,
  type Annotations,
  oneOf,
  predicate,
} from './schema.ts'

/** A text as its file has it, with Unix line ends, and the annotations that lie beside it. */
export type Annotated = {path: string; file: string; annotations: string}

/** What lies beside the texts. */
export type Beside = {
  /** A digest of all of it. When it changes the texts are read again, though they themselves are the same. */
  digest: string
  /** Of one text; or where it was looked for in vain. */
  read(source: Source): Promise<Annotated | {lookedFor: string[]}>
}

/**
 * Reads what a person noted of each text (docs/annotations.md), in any language. A note whose words are not in the text
 * rejects the source: one of the two was changed, and a note that went missing would be missed by nobody.
 */
export function annotationsExtractor({digest, read}: Beside): Extractor {
  const own = {name: 'annotations', version: `1 ${digest}`}
  return {
    ...own,
    reads: ['*'],
    async extract(source) {
      const found = await read(source)
      if ('lookedFor' in found) {
        throw new Error(`nothing is noted of it; looked for ${found.lookedFor.join(' and ')}`)
      }
      const {path, file} = found
      const annotations = decodeAnnotations(found.annotations, path)
      const article = noted(source, annotations, file, {method: 'annotation', confidence: 1})
      const wrong = [...unnamed(annotations, file), ...misquotations(article)]
      if (wrong.length > 0) throw new Error(`${path} does not fit the text: ${summary(wrong)}`)
      return extractionOf(article, own)
    },
  }
}
