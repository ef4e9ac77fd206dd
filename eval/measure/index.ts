import type {SanityDocument} from '../../importer/index.ts'
import type {GoldArticle} from '../gold.ts'
import {type Appearance, acrossArticles, type Merger, mergers} from './acrossArticles.ts'
import {readArchive} from './archive.ts'
import {type Compared, compare} from './compared.ts'
import {judgeEntities} from './entities.ts'
import {judgeEvents} from './events.ts'
import {judgeMentions, paragraphsLost} from './mentions.ts'
import {plainName} from './names.ts'
import {judgeRelations} from './relations.ts'
import {type Answer, percent, type Score, type Subject, scoreOf, type Verdict} from './verdicts.ts'

export type {Merger} from './acrossArticles.ts'
export {type Answer, percent, type Score, type Subject, subjects, type Verdict} from './verdicts.ts'

export type Figures = Record<Subject, Score> & {
  articles: number
  articlesMissing: number
  paragraphsLost: number
  danglingReferences: number
  eventsPerArticle: number
  relationsByKind: Record<string, Score>
  acrossArticles: {precision: number; recall: number; f1: number}
  /** Percent of what was rightly found; null where there was nothing to ask. */
  canonicalName: number | null
  organizationKind: number | null
  eventDate: number | null
  affiliationRole: number | null
}

/** The figures, and the single verdicts and answers that they count. */
export type Measured = {
  figures: Figures
  verdicts: Verdict[]
  answers: Answer[]
  mergers: Merger[]
}

/** Holds the documents of an import against what librarians noted of the same articles. */
export function measure(
  articles: readonly GoldArticle[],
  documents: readonly SanityDocument[],
): Measured {
  const archive = readArchive(documents)
  const all = articles.map((article) => compare(article, archive))
  const verdicts: Verdict[] = []
  const answers: Answer[] = []
  for (const compared of all) {
    // Entities and events first: relations and mentions ask which of the one is which of the other.
    const judged = [
      judgeEntities(compared),
      judgeEvents(compared),
      judgeRelations(compared, archive),
    ]
    verdicts.push(...judged.flatMap((each) => each.verdicts), ...judgeMentions(compared, archive))
    answers.push(...judged.flatMap((each) => each.answers))
  }
  const appearances = all.flatMap(appearancesIn)
  const figures: Figures = {
    articles: all.length,
    articlesMissing: all.filter(({imported}) => !imported).length,
    paragraphsLost: all.reduce((sum, each) => sum + paragraphsLost(each), 0),
    danglingReferences: archive.dangling,
    eventsPerArticle: round(eventsIn(all) / all.length),
    ...scores(verdicts),
    relationsByKind: scoresByPredicate(verdicts),
    acrossArticles: acrossArticles(appearances),
    canonicalName: share(answers, 'canonicalName'),
    organizationKind: share(answers, 'organizationKind'),
    eventDate: share(answers, 'eventDate'),
    affiliationRole: share(answers, 'affiliationRole'),
  }
  return {figures, verdicts, answers, mergers: mergers(appearances)}
}

function scores(verdicts: Verdict[]): Record<Subject, Score> {
  const of = (subject: Subject) => scoreOf(verdicts.filter((each) => each.subject === subject))
  return {
    person: of('person'),
    organization: of('organization'),
    state: of('state'),
    event: of('event'),
    relation: of('relation'),
    mention: of('mention'),
  }
}

function scoresByPredicate(verdicts: Verdict[]): Record<string, Score> {
  const relations = verdicts.filter(({predicate}) => predicate !== undefined)
  const groups = Map.groupBy(relations, ({predicate = ''}) => predicate)
  return Object.fromEntries([...groups].map(([predicate, some]) => [predicate, scoreOf(some)]))
}

/** Persons and bodies that were found, and core events. */
function appearancesIn({gold, matches}: Compared): Appearance[] {
  return gold.gold.entities.flatMap(({id, type, name, core}) => {
    const document = matches.get(id)?.id
    if (!document || (type === 'event' && !core)) return []
    return [{gold: `${type}|${plainName(name)}`, document}]
  })
}

function eventsIn(all: readonly Compared[]): number {
  return all.flatMap(({predicted}) => predicted.filter(({type}) => type === 'event')).length
}

function share(answers: readonly Answer[], question: Answer['question']): number | null {
  const asked = answers.filter((answer) => answer.question === question)
  if (asked.length === 0) return null
  return percent(asked.filter(({right}) => right).length / asked.length)
}

function round(count: number): number {
  return Math.round(count * 10) / 10
}
