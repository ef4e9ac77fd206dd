import type {Fact} from '../../types.ts'
import type {Pattern} from '../pattern.ts'
import {type Match, matchesOf, template} from '../template.ts'
import type {FactContext} from './context.ts'

const ASIDE = String.raw`(?:,[^,;‹]{0,60}(?:‹[A-Z]\d+›[^,;‹]{0,60}){0,3},)?`
const WHICH = String.raw`(?: (?:the|this|a|an|its|his|her|their|this year['’]s|yesterday['’]s|of))?(?: [\p{Ll}\d-]+){0,3}`
const WILL = '(?:will |would |is to |are to |also |has |had |have )*'
const pieces = {aside: ASIDE, which: WHICH, will: WILL}

type Rule = {name: string; confidence: number; role: string; pattern: Pattern}

const rule = (name: string, confidence: number, source: string, role: string): Rule => ({
  name,
  confidence,
  role,
  pattern: template(source, pieces),
})

/** Templates over an event that the text mentions, and a party to it. */
const RULES = [
  rule(
    'wins',
    0.9,
    '{party}{aside} {will}(?:wins?|won|secured|secures|captured|clinched)(?: all| both)?{which} {event}',
    'winner',
  ),
  rule('won-by', 0.85, '{event}(?: was| were)? won by {the}{party}', 'winner'),
  rule('after-winning', 0.8, '(?:winning|won){which} {event},? [^.;‹]{0,40}{party}', 'winner'),
  rule(
    'loses',
    0.85,
    '{party}{aside} {will}(?:loses?|lost|conceded|concedes)(?: in)?{which} {event}',
    'loser',
  ),
  rule('lost-to', 0.85, '(?:loses?|lost)(?: in)?{which} {event} to {party}', 'winner'),
  rule(
    'in-event-lost',
    0.8,
    '[Ii]n {the}{event}, {person} (?:also )?(?:lost|came second)',
    'loser',
  ),
  rule(
    'in-event-won',
    0.8,
    '[Ii]n {the}{event}, {party} (?:also )?(?:won|secured|defeated|beat)',
    'winner',
  ),
  rule(
    'in-event-party',
    0.75,
    '[Ii]n {the}{event}, {person} (?:also )?(?:ran|stood|received|placed|finished|campaigned|competed)',
    'candidate',
  ),
  rule(
    'candidate',
    0.9,
    '{person}{aside},?(?: (?:is|was|as|became|who is|who was|herself|himself))*(?: an?| the| one of the)?[^,;‹]{0,40}(?:‹[A-Z]\\d+›[^,;‹]{0,25})?(?:candidate|nominee|contender)s? (?:for|in|at)(?: the)?{which} {event}',
    'candidate',
  ),
  rule(
    'candidate-before',
    0.85,
    '{event} (?:presidential |vice presidential )?(?:candidate|nominee|contender) {person}',
    'candidate',
  ),
  rule(
    'runs',
    0.85,
    '{person}{aside} {will}(?:is running|ran|runs|run|stood|is standing|is contesting|contested|competed|competes|is a candidate)(?: for [^,;‹]{0,30})?(?: in| for| at)?(?: the)? {event}',
    'candidate',
  ),
  rule(
    'attends',
    0.9,
    '{party}{aside} {will}(?:attends?|attended|attending){which} {event}',
    'attendee',
  ),
  rule(
    'attended-by',
    0.85,
    '{event}(?: was| were)?(?: also)? attended by {the}{party}',
    'attendee',
  ),
  rule(
    'hosts',
    0.85,
    '{party}{aside} {will}(?:hosts?|hosted|organi[sz]es?|organi[sz]ed|stages?|staged|convenes?|convened){which} {event}',
    'organizer',
  ),
  rule('holds', 0.85, '{party}{aside} {will}(?:holds?|held){which} {event}', 'host'),
  rule(
    'organized-by',
    0.85,
    '{event}(?: was| were)?,? (?:organi[sz]ed|hosted|held|staged) by {the}{party}',
    'organizer',
  ),
  rule(
    'speaks',
    0.85,
    '{person}{aside} {will}(?:spoke|speaks|gave a speech|performed|performs|appeared|appears) (?:at|to|in|during)(?: the)?{which} {event}',
    'speaker',
  ),
  rule(
    'fights',
    0.8,
    '{party}{aside} {will}(?:served|fought|serving|fighting) (?:in|during)(?: the)? {event}',
    'participant',
  ),
  rule(
    'began-when',
    0.8,
    '{event} (?:began|started|broke out) (?:when|after|as) {the}{party}',
    'belligerent',
  ),
  rule(
    'signs',
    0.9,
    '{party}{aside} {will}(?:signs?|signed|ratified|joined)(?: the)? {event}',
    'signatory',
  ),
  rule(
    'responsible',
    0.9,
    '{party}{aside} {will}(?:later |subsequently )?(?:claimed|claims) responsibility for (?:the |all |both |three )*{event}',
    'perpetrator',
  ),
  rule(
    'investigates',
    0.9,
    '{party}{aside} (?:is |are |was |were |has been |have been )?(?:investigating|investigates?|investigated)(?: the)?{which} {event}',
    'investigator',
  ),
  rule(
    'author',
    0.9,
    '{person}{aside},? (?:[^,;‹]{0,40})?(?:lead |co-|senior |first )?authors? of(?: the)? {event}',
    'author',
  ),
  rule('author-before', 0.85, '{event} (?:lead |senior )?(?:co-)?author {person}', 'author'),
  rule(
    'published',
    0.85,
    '{event}(?: was| were)?,? (?:published|released)(?: (?:on )?\\p{Lu}\\p{L}+day)?(?: in| by) {the}{organization}',
    'publisher',
  ),
]

/** Who is said to win, attend, hold, fight … an event that the sentence mentions. */
export function findRolesInEvents({sentences, events}: FactContext): Fact[] {
  const wars = new Set(events.filter(({kind}) => kind === 'war').map(({id}) => id))
  return sentences
    .filter(({signs}) => signs.some(({letter}) => letter === 'E'))
    .flatMap((sentence) =>
      RULES.flatMap((rule) =>
        [...matchesOf(rule.pattern, sentence)].flatMap((match) => participation(rule, match, wars)),
      ),
    )
}

function participation(
  {name, confidence, role}: Rule,
  {signs, span}: Match,
  wars: Set<string>,
): Fact[] {
  const party = signs.party ?? signs.person ?? signs.organization
  if (!party || !signs.event) return []
  if (name === 'began-when' && !wars.has(signs.event.id)) return []
  const evidence = {...span, confidence, method: `template:${name}`}
  return [{type: 'participation', event: signs.event.id, party: party.id, role, evidence}]
}
