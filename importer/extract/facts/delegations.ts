import type {EventEntity, Fact} from '../../types.ts'
import type {MaskedSentence} from '../masked.ts'
import {matchesOf, template} from '../template.ts'
import type {FactContext} from './context.ts'

const ASIDE = String.raw`(?:,[^,;‹]{0,60}(?:‹[A-Z]\d+›[^,;‹]{0,60}){0,3},)?`
const SENT = template(
  '{party}{aside} (?:will |would |is to |has |had )*(?:sends?|sent|dispatche[ds]|dispatch) (?:an? |its )(?:[\\p{L}-]+ ){0,2}(?:delegation|representative|team|envoy)s?',
  {aside: ASIDE},
)
const LED = template(
  '(?:delegation|team)(?: from ‹[SOL]\\d+›| of [^,;‹]{0,30})?,? (?:led|headed) by (?:[^.;‹]{0,30}|[^.;‹]{0,20}‹[OSD]\\d+›[^.;‹]{0,40}){person}(?!{s})',
)
const GATHERINGS = new Set([
  'ceremony',
  'summit',
  'meeting',
  'visit',
  'anniversary',
  'competition',
  'festival',
])

/**
 * A delegation goes to the gathering that its sentence names, else to the one that the paragraph spoke of last: its sender
 * attends, and whoever leads it does.
 */
export function findDelegations({sentences, events}: FactContext): Fact[] {
  return sentences.flatMap((sentence, index) => {
    const senders = [...matchesOf(SENT, sentence)].map(({signs, span}) => ({
      party: signs.party,
      span,
      role: 'attendee',
    }))
    const leaders = [...matchesOf(LED, sentence)].map(({signs, span}) => ({
      party: signs.person,
      span,
      role: 'delegation leader',
    }))
    const found = [...senders, ...leaders]
    const event = found.length > 0 ? gatheringNear(index, sentences, events) : undefined
    if (!event) return []
    return found.flatMap(({party, span, role}): Fact[] =>
      party
        ? [
            {
              type: 'participation',
              event,
              party: party.id,
              role,
              evidence: {...span, confidence: 0.8, method: 'rule:delegation'},
            },
          ]
        : [],
    )
  })
}

function gatheringNear(
  index: number,
  sentences: MaskedSentence[],
  events: EventEntity[],
): string | undefined {
  const block = sentences[index]?.block
  for (let at = index; at >= 0 && sentences[at]?.block === block; at--) {
    const sign = sentences[at]?.signs.findLast(
      ({letter, id}) =>
        letter === 'E' && GATHERINGS.has(events.find((event) => event.id === id)?.kind ?? ''),
    )
    if (sign) return sign.id
  }
  return undefined
}
