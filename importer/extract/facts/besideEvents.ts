import type {Fact} from '../../types.ts'
import type {Pattern} from '../pattern.ts'
import {type Match, matchesOf, template} from '../template.ts'
import type {FactContext} from './context.ts'
import {type Deed, roleIn} from './partRoles.ts'

type Rule = {name: string; deed?: Deed; pattern: Pattern}

const pieces = {
  aside: String.raw`(?:,[^,;‹]{0,60}(?:‹[A-Z]\d+›[^,;‹]{0,60}){0,3},)?`,
  whose: String.raw`(?:‹[SOD]\d+› (?:[\p{Ll}-]+ ){0,2})?`,
  does:
    '(?:announced|announces|issued|issues|published|publishes|released|releases|signed|signs|made|gave|began|started|' +
    'launched|ordered|declared|called|filed|held|holds|led|leads|conducted|carried out|approved|passed|proposed|introduced|faces|faced)',
}

const rule = (name: string, source: string, deed?: Deed): Rule => ({
  name,
  pattern: template(source, pieces),
  ...(deed && {deed}),
})

/** What ties a party to an event of any kind, for nothing else of substance stands between them. */
const RULES = [
  rule('between', '{event}[^.;‹]{0,30} between {the}{whose}{party}'),
  rule(
    'between-and',
    '{event}[^.;‹]{0,30} between [^.;‹]{0,20}‹[POSD]\\d+›[^.;]{0,50}? and {the}{whose}{party}',
  ),
  rule('with', '{event} with {the}{whose}{party}'),
  rule('before', '{person}{aside} {event}', 'agent'),
  rule(
    'passive',
    '{person}{aside} (?:was|were|is|are|has been|have been|had been|being|been|be) (?:\\p{Ll}+ly |also |first |re-)?{event}',
    'patient',
  ),
  rule('after', '{event} {the}{person}', 'patient'),
  rule('of', '{event} of {the}{person}', 'patient'),
  rule(
    'does',
    '{person}{aside} (?:has |have |had )?{does}(?: the| an?| its| his| her| their| this| for| in| at| of)* (?:[\\p{Ll}-]+ ){0,2}{event}',
    'agent',
  ),
]

/** Who stands right beside an event, or between whom it is: what they are to it depends on its kind. */
export function findBesideEvents({sentences, events, subject}: FactContext): Fact[] {
  const kinds = new Map(events.map(({id, kind}) => [id, kind]))
  const factOf = ({name, deed}: Rule, {signs, span}: Match): Fact[] => {
    const party = subject((signs.party ?? signs.person)?.id ?? '')
    const kind = kinds.get(signs.event?.id ?? '')
    if (!party || !kind || !signs.event) return []
    const role = roleIn(kind, party.type, deed)
    // Less than of a template that names the role itself, so that such a one has the last word on it.
    const evidence = {...span, confidence: 0.7, method: `template:beside-${name}`}
    return [{type: 'participation', event: signs.event.id, party: party.id, role, evidence}]
  }
  return sentences
    .filter(({signs}) => signs.some(({letter}) => letter === 'E'))
    .flatMap((sentence) =>
      RULES.flatMap((rule) =>
        [...matchesOf(rule.pattern, sentence)].flatMap((match) => factOf(rule, match)),
      ),
    )
}
