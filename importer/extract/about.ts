import {type EventEntity, type Fact, HEADLINE, type Mention} from '../types.ts'
import type {Reading} from './types.ts'

type Candidate = {
  id: string
  mentions: Mention[]
  /** How much an entity of its sort is apt to be what an article is about, all else equal. */
  weight: number
}

const MOST = 8
const FEWEST = 3
const ENOUGH = 3

/** Bodies that an article quotes more often than it is about them. */
const SOURCES = new Set(['news-agency', 'newspaper', 'broadcaster', 'publisher'])

/**
 * What the article is about, most important first: named in headline and lead, spoken of often, and having a part in the
 * happening that it reports. Three to eight ids, fewer where the article names fewer.
 */
export function rankAbout(reading: Reading, events: EventEntity[], facts: Fact[]): string[] {
  const lead = reading.texts.find(({block}) => block !== HEADLINE)?.block
  const main = events.find((event) => event.main)?.id
  const parts = new Set(
    facts.flatMap((fact) =>
      fact.type === 'participation' && fact.event === main ? [fact.party] : [],
    ),
  )
  const ranked = candidatesOf(reading, events)
    .map(({id, mentions, weight}) => ({
      id,
      score: weight * prominence(mentions, lead) + (id === main ? 6 : 0) + (parts.has(id) ? 2 : 0),
    }))
    .sort((a, b) => b.score - a.score)
  return ranked
    .slice(0, MOST)
    .filter(({score}, index) => index < FEWEST || score >= ENOUGH)
    .map(({id}) => id)
}

function candidatesOf({subjects}: Reading, events: EventEntity[]): Candidate[] {
  const entities = subjects.flatMap((subject): Candidate[] => {
    if (subject.type === 'person') return [{...subject, weight: 1}]
    if (subject.type !== 'organization') return []
    if (SOURCES.has(subject.kind)) return [{...subject, weight: 0.4}]
    return [{...subject, weight: subject.kind === 'state' ? 0.6 : 0.9}]
  })
  return [...entities, ...events.map((event) => ({...event, weight: 0.8}))]
}

/** Headline and lead weigh most; every further doubling of the mentions adds one. */
function prominence(mentions: Mention[], lead: string | undefined): number {
  const within = (block: string | undefined) => mentions.some((mention) => mention.block === block)
  return (within(HEADLINE) ? 5 : 0) + (within(lead) ? 2 : 0) + Math.log2(1 + mentions.length)
}
