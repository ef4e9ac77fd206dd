import type {Extraction, Extractor} from '../../types.ts'
import {rankAbout} from '../about.ts'
import {languageOf} from '../language.ts'
import {renumbered} from '../renumbered.ts'
import {findEvents} from './events.ts'
import {findFacts} from './facts.ts'
import type {Noted} from './noted.ts'
import {findSubjects} from './subjects.ts'

/** What was noted of an article, as every extractor tells it. What the article is about nobody noted: it is ranked. */
export function extractionOf(
  article: Noted,
  {name, version}: Pick<Extractor, 'name' | 'version'>,
): Extraction {
  const {source, texts} = article
  const {system, id, sha256} = source
  const subjects = findSubjects(article)
  const events = findEvents(article)
  const facts = findFacts(article)
  const entities = subjects.flatMap((subject) => {
    if (subject.type !== 'person' && subject.type !== 'organization') return []
    const {names: _, ...entity} = subject
    return [entity]
  })
  const extraction = {
    source: {system, id, sha256},
    extractor: {name, version},
    language: languageOf(source),
    entities: [...entities, ...events],
    facts,
    unresolved: [],
    about: rankAbout({source, texts, subjects}, events, facts),
  }
  return renumbered(extraction, texts)
}
