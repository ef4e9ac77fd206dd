import type {Answer, Merger, Verdict} from './measure/index.ts'

/** What went wrong in one way, and how often: the same name in several articles is one miss. */
export type MissGroup = {title: string; count: number; misses: Miss[]}
export type Miss = {name: string; count: number; articles: string[]}

type Misjudged = {
  verdicts: readonly Verdict[]
  answers: readonly Answer[]
  mergers: readonly Merger[]
}

/** Every miss by its kind, within it the most frequent first. */
export function missesOf({verdicts, answers, mergers}: Misjudged): MissGroup[] {
  const wrong = [
    ...verdicts
      .filter(({outcome}) => outcome !== 'right')
      .map(({article, name, ...verdict}) => ({title: titleOfVerdict(verdict), article, name})),
    ...answers
      .filter(({right}) => !right)
      .map((answer) => ({title: titleOfAnswer(answer), ...toldOf(answer)})),
  ]
  const groups = [...Map.groupBy(wrong, ({title}) => title)].map(([title, some]) => ({
    title,
    count: some.length,
    misses: byName(some),
  }))
  return [...groups, ...fellTogether(mergers)].sort((one, two) => (one.title < two.title ? -1 : 1))
}

/** Those of several articles that became one document, by their headings; some are two headings of one. */
function fellTogether(mergers: readonly Merger[]): MissGroup[] {
  if (mergers.length === 0) return []
  const misses = mergers.map(({golds}) => ({name: golds.join(' = '), count: 1, articles: []}))
  return [{title: 'across articles: one document', count: mergers.length, misses}]
}

function titleOfVerdict({outcome, subject, predicate}: Omit<Verdict, 'article' | 'name'>): string {
  return `${predicate ? `relation ${predicate}` : subject}: ${outcome}`
}

function titleOfAnswer({question}: Answer): string {
  return `${TITLES[question]}: wrong`
}

const TITLES: Record<Answer['question'], string> = {
  canonicalName: 'canonical name',
  organizationKind: 'organization kind',
  eventDate: 'event date',
  affiliationRole: 'affiliation role',
}

function toldOf({article, name, said, expected}: Answer): {article: string; name: string} {
  const subject = name === expected ? '' : `${name}: `
  return {article, name: `${subject}“${said}”, not “${expected}”`}
}

function byName(some: ReadonlyArray<{name: string; article: string}>): Miss[] {
  return [...Map.groupBy(some, ({name}) => name)]
    .map(([name, each]) => ({
      name,
      count: each.length,
      articles: [...new Set(each.map(({article}) => article))],
    }))
    .sort((one, two) => two.count - one.count || (one.name < two.name ? -1 : 1))
}
