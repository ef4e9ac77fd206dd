import type {EventKind} from '../../../schemas/vocabularies.ts'
import type {Fact} from '../../types.ts'
import type {Pattern} from '../pattern.ts'
import {matchesOf, template} from '../template.ts'
import type {FactContext} from './context.ts'

const ASIDE = String.raw`(?:,[^,;‹]{0,60}(?:‹[A-Z]\d+›[^,;‹]{0,60}){0,3},)?`
const pieces = {aside: ASIDE, be: '(?:is|was|were|are|has been|had been|have been)(?: \\p{Ll}+ly)?'}

const HARM: EventKind[] = ['accident', 'attack', 'crime', 'disaster', 'unrest']

type Rule = {name: string; kinds: EventKind[]; role: string; pattern: Pattern}

const rule = (name: string, kinds: EventKind[], role: string, source: string): Rule => ({
  name,
  kinds,
  role,
  pattern: template(source, pieces),
})

/** What an article on a happening of some kind says of a party without naming the happening again. */
const RULES: Rule[] = [
  rule(
    'identified-victims',
    HARM,
    'victim',
    '(?:victims?|dead|deceased|those killed)[^.;‹]{0,40} (?:{be} )?(?:identified as|named as|included?|including|were|was) (?:[^.;‹]{0,30})?{people}',
  ),
  rule(
    'killed',
    HARM,
    'victim',
    '{person}{aside} {be} (?:also )?(?:killed|injured|wounded|stabbed|shot dead|poisoned)\\b',
  ),
  rule(
    'identified-suspect',
    HARM,
    'suspect',
    '(?:suspect|attacker|gunman|shooter|driver|perpetrator|assailant)s?[^.;‹]{0,40} (?:{be} )?(?:identified as|named as|named) (?:[^.;‹]{0,30})?{people}',
  ),
  rule(
    'arrested',
    ['attack', 'crime'],
    'suspect',
    '{person}{aside} {be} (?:arrested|detained|charged)\\b',
  ),
  rule(
    'claimed',
    ['attack'],
    'perpetrator',
    '{party}{aside} (?:later |subsequently |also |has )*(?:claimed|claims) responsibility',
  ),
  rule(
    'investigates',
    HARM,
    'investigator',
    '{organization}(?: \\([^)]*\\))? (?:said (?:it|they) )?(?:{be} )?(?:also )?(?:investigating|investigates?|investigated|launched an investigation|opened an investigation)',
  ),
  rule(
    'investigated-by',
    HARM,
    'investigator',
    '(?:investigated|investigation)[^.;‹]{0,30} by (?:both )?(?:[^.;‹]{0,20} and )?{the}{organization}',
  ),
  rule(
    'lead-author',
    ['publication', 'discovery'],
    'author',
    '(?:[Ll]ead |[Ss]enior |[Ff]irst |[Cc]o-|[Ss]tudy )*[Aa]uthors?,? (?:[\\p{L}-]+ ){0,2}{people}',
  ),
  rule(
    'author-aside',
    ['publication', 'discovery'],
    'author',
    '{person},? (?:[^,;‹]{0,30})?(?:an? |the |one of the )(?:study{s} )?(?:lead |senior |first )?(?:co-)?authors?\\b',
  ),
  rule(
    'published-in',
    ['publication'],
    'publisher',
    '(?:published|appeared|appears|released)(?: \\p{L}+day| on \\p{L}+day| yesterday| online| today){0,2} (?:in|by) {the}(?:journal )?{organization}',
  ),
  rule(
    'sentenced',
    ['court-case'],
    'defendant',
    '{person}{aside} (?:{be} (?:also )?(?:sentenced|convicted|charged|found guilty|acquitted|accused|indicted)|pleaded|pleads)\\b',
  ),
  rule('judge', ['court-case'], 'judge', '(?:[Jj]udge|[Jj]ustice) {person} '),
  rule(
    'came',
    ['election'],
    'candidate',
    '{person}{aside} (?:came (?:in )?(?:second|third|fourth)|placed (?:second|third)|received \\p{N}|got \\p{N}|conceded|earned \\p{N}|finished)',
  ),
  rule(
    'guests',
    ['festival', 'ceremony', 'performance', 'competition'],
    'guest',
    '(?:guests?|attendees|speakers|performers|contestants|celebrities)[^.;‹]{0,30}(?: such as| like| including| included|:)(?: \\p{Ll}+){0,2} {people}',
  ),
  rule(
    'attended-event',
    ['festival', 'ceremony', 'performance', 'competition', 'meeting', 'summit', 'protest'],
    'attendee',
    '{people} (?:{be} in attendance|attended|{be} present)\\b',
  ),
  rule(
    'spoke-there',
    ['protest', 'meeting', 'ceremony', 'summit'],
    'speaker',
    '{person} (?:spoke|addressed the crowd|gave a speech)\\b',
  ),
]

/** Parties to the article's own happening, by what articles on its kind say of them. */
export function findMainRoles({bare, events}: FactContext): Fact[] {
  const main = events.find((event) => event.main)
  if (!main) return []
  const rules = RULES.filter(({kinds}) => kinds.includes(main.kind))
  return bare.flatMap((sentence) =>
    rules.flatMap(({name, role, pattern}) =>
      [...matchesOf(pattern, sentence)].flatMap(({signs, people, span}) => {
        const one = signs.person ?? signs.party ?? signs.organization
        const parties = one ? [one] : people
        return parties.map(
          ({id}): Fact => ({
            type: 'participation',
            event: main.id,
            party: id,
            role,
            evidence: {...span, confidence: 0.75, method: `template:${name}`},
          }),
        )
      }),
    ),
  )
}
