import type {Fact} from '../../../types.ts'
import {matchesOf} from '../../template.ts'
import type {FactContext} from '../context.ts'
import {contestRules} from './contest.ts'
import {gatheringRules} from './gathering.ts'
import {harmRules} from './harm.ts'
import {researchRules} from './research.ts'

/** What an article on a happening of some kind says of a party without naming the happening again. */
const RULES = [...harmRules, ...researchRules, ...contestRules, ...gatheringRules]

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
