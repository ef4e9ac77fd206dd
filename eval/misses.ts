import type {Answer, Verdict} from './measure/index.ts'

/** What went wrong in one way, and how often: the same name in several articles is one miss. */
export type MissGroup = {title: string; count: number; misses: Miss[]}
export type Miss = {name: string; count: number; articles: string[]}

/** Every miss by its kind, within it the most frequent first. */
export function missesOf(verdicts: readonly Verdict[], answers: readonly Answer[]): MissGroup[] {
  const wrong = [
    ...verdicts
      .filter(({outcome}) => outcome !== 'right')
      .map(({article, name, ...verdict}) => ({title: titleOfVerdict(verdict), article, name})),
    ...answers
      .filter(({right}) => !right)
      .map((answer) => ({title: titleOfAnswer(answer), ...toldOf(answer)})),
  ]
  return [...Map.groupBy(wrong, ({title}) => title)]
    .map(([title, some]) => ({title, count: some.length, misses: byName(some)}))
    .sort((one, two) => (one.title < two.title ? -1 : 1))
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
