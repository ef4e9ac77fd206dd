/** What is counted: three sorts of entity that are judged apart, happenings, what is stated of them, and places in the text. */
export const subjects = ['person', 'organization', 'state', 'event', 'relation', 'mention'] as const
export type Subject = (typeof subjects)[number]

/** One thing that an article has or that an import says it has. All figures are counts of these. */
export type Verdict = {
  article: string
  subject: Subject
  outcome: 'right' | 'invented' | 'missed'
  /** What it is called, for people who read the misses. */
  name: string
  /** Of a relation. */
  predicate?: string
  /** What the import said of its own certainty. */
  confidence?: number
}

/** Something said about what was rightly found, and what it should have been. */
export type Answer = {
  article: string
  question: 'canonicalName' | 'organizationKind' | 'eventDate' | 'affiliationRole'
  right: boolean
  name: string
  said: string
  expected: string
}

/** In percent, to one decimal. `gold` is how many there are, `predicted` how many were given. */
export type Score = {
  precision: number
  recall: number
  f1: number
  gold: number
  predicted: number
}

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const count = (outcome: Verdict['outcome']) =>
    verdicts.reduce((sum, verdict) => sum + (verdict.outcome === outcome ? 1 : 0), 0)
  const [right, invented, missed] = [count('right'), count('invented'), count('missed')]
  const precision = right / (right + invented || 1)
  const recall = right / (right + missed || 1)
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent(harmonicMean(precision, recall)),
    gold: right + missed,
    predicted: right + invented,
  }
}

export function harmonicMean(precision: number, recall: number): number {
  return (2 * precision * recall) / (precision + recall || 1)
}

export function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
