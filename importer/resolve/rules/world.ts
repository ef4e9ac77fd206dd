import type {Profile} from '../profile.ts'
import type {Rule} from './rule.ts'

/** Worlds that few people belong to along with another, by what they belong to, are called, and take part in. */
const BY_BODY: Record<string, string> = {
  'sports-team': 'sport',
  'sports-body': 'sport',
  band: 'the stage',
  state: 'politics',
  government: 'politics',
  legislature: 'politics',
  'political-party': 'politics',
  court: 'politics',
}
const BY_DEED: Record<string, string> = {
  match: 'sport',
  competition: 'sport',
  election: 'politics',
  vote: 'politics',
  summit: 'politics',
  performance: 'the stage',
}
const BY_ROLE: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /\b(?:player|footballer|striker|midfielder|defender|goalkeeper|quarterback|batsman|bowler|pitcher|winger|coach|athlete|swimmer|sprinter|wrestler|boxer|cyclist|golfer)s?\b/i,
    'sport',
  ],
  [
    /\b(?:senator|congress(?:wo)?man|minister|mp|governor|chancellor|lawmaker|legislator|premier|councill?or|(?:majority|minority) leader)s?\b/i,
    'politics',
  ],
  [/\b(?:actor|actress|singer|guitarist|drummer|bassist|rapper|comedian)s?\b/i, 'the stage'],
]
/** Many watch, present and host; only some of them are at home there. */
const ONLOOKERS = new Set([
  'attendee',
  'host',
  'guest',
  'organizer',
  'speaker',
  'voter',
  'affected',
  '',
])

/** Two people of two worlds may well be two, whatever other words tell of them. */
export const world: Rule = (met, known) => {
  const [here, there] = [worldsOf(met), worldsOf(known)]
  if (here.size === 0 || there.size === 0 || [...here].some((each) => there.has(each))) {
    return undefined
  }
  const because = `one belongs to ${[...here].join(' and ')}, the other to ${[...there].join(' and ')}`
  return {points: -25, because}
}

function worldsOf({organizations, deeds}: Profile): Set<string> {
  const bodies = [...organizations.values()]
  const ofRoles = bodies
    .flatMap(({roles}) => roles)
    .flatMap((role) => BY_ROLE.flatMap(([words, of]) => (words.test(role) ? [of] : [])))
  const ofDeeds = [...deeds.values()].flatMap(({kind, role}) =>
    ONLOOKERS.has(role) ? [] : (BY_DEED[kind] ?? []),
  )
  return new Set([...bodies.flatMap(({kind}) => BY_BODY[kind] ?? []), ...ofRoles, ...ofDeeds])
}
