import type {Extraction, Extractor, Source} from '../types.ts'
import {languageOf} from './language.ts'

/**
 * The stage's front door: gives a text to the extractor if it reads the text's language. Another text arrives as an
 * article without entities, and with a warning, for an extractor would find anything in words that it does not know.
 */
export async function extract(source: Source, extractor: Extractor): Promise<Extraction> {
  const language = languageOf(source)
  const {reads} = extractor
  return reads.includes('*') || reads.includes(language)
    ? extractor.extract(source)
    : unread(source, extractor, language)
}

function unread(source: Source, {name, version, reads}: Extractor, language: string): Extraction {
  const {system, id, sha256} = source
  const found =
    language === 'und' ? 'its language could not be told' : `it is in ${called(language)}`
  const warning = `${found}, and the extractor ${name} reads ${reads.map(called).join(', ')}; imported as an article without entities`
  return {
    source: {system, id, sha256},
    extractor: {name, version},
    language,
    entities: [],
    facts: [],
    unresolved: [],
    about: [],
    warnings: [warning],
  }
}

function called(language: string): string {
  return new Intl.DisplayNames('en', {type: 'language'}).of(language) ?? language
}
