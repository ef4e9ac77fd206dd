import type {Mention} from '../../types.ts'
import type {Reading, Text} from '../types.ts'
import {type Draft, mention} from './draft.ts'

const METHOD = 'rule:primary-season'
const PARTIES = '(?<party>Democratic|Republican|Libertarian|Green)'
const NAMED = new RegExp(
  `^(?:(?<year>\\d{4}) )?(?:US |U\\.S\\. |United States )?${PARTIES}(?: Party)?(?:['’‘]s)?(?: presidential)? primar(?:y|ies)$`,
)
const SEASON = new RegExp(
  `${PARTIES} [Pp]arty(?:['’‘]s [^.;]{0,40}?| [^.;]{0,60}?(?:its|their|the) )(?<season>primary season)(?![\\p{L}-])`,
  'gu',
)

/** How a reference work heads the primaries that a name means, in an article about who is to be president. */
export function partyPrimaries(name: string, date: string): string | undefined {
  const {party, year} = NAMED.exec(name)?.groups ?? {}
  return party && headingOf(party, year ?? date)
}

/** A party's primaries from the first to the last, where the text only speaks of their season. */
export function findPrimarySeasons({texts, source}: Reading): Draft[] {
  const told = texts.flatMap(seasonsIn)
  return [...Map.groupBy(told, ({party}) => party)].map(([party, some]) => ({
    kind: 'election',
    name: headingOf(party, source.date),
    mentions: some.map(({season}) => season),
    confidence: 0.7,
  }))
}

function seasonsIn({block, text}: Text): {party: string; season: Mention}[] {
  return [...text.matchAll(SEASON)].map(({index, 0: quoted, groups}) => {
    const {party = '', season: quote = ''} = groups ?? {}
    const end = index + quoted.length
    const span = {block, start: end - quote.length, end, quote}
    return {party, season: mention(span, 'descriptor', METHOD, 0.7)}
  })
}

/** Americans elect their president in years that four divides, and are busy with it from the year before on. */
function headingOf(party: string, date: string): string {
  return `${Math.ceil(Number(date.slice(0, 4)) / 4) * 4} ${party} Party presidential primaries`
}
