import type {EventEntity, Fact} from '../../types.ts'
import {WAR_ACT, warOf} from '../events/warActs.ts'
import {type Match, matchesOf, template} from '../template.ts'
import type {FactContext} from './context.ts'

const ANNIVERSARY =
  '(?:(?: the)?(?: [\\p{L}\\d]+)? anniversary of)?(?: the)?(?: (?:signing|end|start|beginning|outbreak|founding|victory|victims|dead|heroes|martyrs|fallen) (?:of|in))?(?: the)?'

const COMMEMORATES = [
  template(
    `{event:rite},? (?:for|of|to mark|marking|to commemorate|commemorating|in memory of|in commemoration of|in honou?r of|held for)${ANNIVERSARY} {event:past}`,
  ),
]
const PART_OF = [
  template(
    '{event:part},?[^.;‹]{0,50}(?:‹[LSO]\\d+›[^.;‹]{0,30}){0,3}(?:as|is|was|being) (?:a |the )?(?:\\p{L}+ )?part of {the}(?:‹[OS]\\d+›{s} )?{event:whole}',
  ),
  template('{event:part} (?:of|in|at) (?:the|this year{s}) {event:whole}'),
]
const GATHERINGS = new Set(['ceremony', 'anniversary', 'festival', 'protest', 'performance'])
const WHOLES = new Set([
  'war',
  'competition',
  'festival',
  'summit',
  'election',
  'protest',
  'unrest',
])

/** Which event is part of which, and which one remembers which. */
export function findEventTies(context: FactContext): Fact[] {
  const {sentences, events} = context
  const find = (id?: string) => events.find((event) => event.id === id)
  const stated = sentences
    .filter(({signs}) => signs.filter(({letter}) => letter === 'E').length > 1)
    .flatMap((sentence) => [
      ...COMMEMORATES.flatMap((pattern) =>
        [...matchesOf(pattern, sentence)].flatMap((match) => commemorates(match, find)),
      ),
      ...PART_OF.flatMap((pattern) =>
        [...matchesOf(pattern, sentence)].flatMap((match) => partOf(match, find)),
      ),
    ])
  return [...stated, ...warParts(context)]
}

type Find = (id?: string) => EventEntity | undefined

function commemorates({signs, span}: Match, find: Find): Fact[] {
  const rite = find(signs.rite?.id)
  const past = find(signs.past?.id)
  if (!rite || !past || rite === past || !GATHERINGS.has(rite.kind) || GATHERINGS.has(past.kind))
    return []
  const evidence = {...span, confidence: 0.85, method: 'template:commemorates'}
  return [{type: 'commemorates', event: rite.id, commemorated: past.id, evidence}]
}

function partOf({signs, span}: Match, find: Find): Fact[] {
  const part = find(signs.part?.id)
  const whole = find(signs.whole?.id)
  if (!part || !whole || part === whole || !WHOLES.has(whole.kind)) return []
  const evidence = {...span, confidence: 0.8, method: 'template:part-of'}
  return [{type: 'superEvent', event: part.id, superEvent: whole.id, evidence}]
}

/** Moves in a war belong to the war that contains them; findWarActs kept none that no war contains. */
function warParts({bare, events}: FactContext): Fact[] {
  const wars = events.filter(({kind}) => kind === 'war')
  const acts = events.filter(({mentions}) => mentions[0]?.method === WAR_ACT)
  return acts.flatMap((act): Fact[] => {
    const war = warOf(act, wars, acts, bare)
    const [told] = act.mentions
    if (!war || !told) return []
    const {block, start, end, quote} = told
    const evidence = {block, start, end, quote, confidence: 0.7, method: 'rule:within-war'}
    return [{type: 'superEvent', event: act.id, superEvent: war.id, evidence}]
  })
}
