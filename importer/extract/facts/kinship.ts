import type {Relationship} from '../../../schemas/vocabularies.ts'
import type {Fact} from '../../types.ts'
import type {MaskedSentence} from '../masked.ts'
import {type Match, matchesOf} from '../template.ts'
import type {FactContext} from './context.ts'
import {KIN, KINSHIP_RULES, type KinshipRule, PLURALS} from './kinshipRules.ts'

/** Of relatives the one spoken of is named rarely: how many sentences back a pronoun may mean them. */
const BACK = 4

const INVERSE: Record<Relationship, Relationship> = {
  child: 'parent',
  parent: 'child',
  grandchild: 'grandparent',
  grandparent: 'grandchild',
  spouse: 'spouse',
  sibling: 'sibling',
  relative: 'relative',
  partner: 'partner',
}

/** Who is whose child, wife, grandfather …, written as what the younger is to the elder. */
export function findKinship(context: FactContext): Fact[] {
  return context.sentences.flatMap((sentence) =>
    KINSHIP_RULES.flatMap((rule) =>
      [...matchesOf(rule.pattern, sentence)].flatMap((match) => relation(rule, match, context)),
    ),
  )
}

function relation(rule: KinshipRule, match: Match, context: FactContext): Fact[] {
  const {signs, words: caught, people, span, sentence, index} = match
  const anchor =
    signs.anchor?.id ??
    (rule.survivor
      ? deceasedIn(sentence, context)
      : context.antecedent(sentence, index, caught.pronoun ?? '', BACK))
  const word = rule.kin ?? caught.kin ?? ''
  const relationship = KIN[word] ?? PLURALS[word]
  if (!anchor || !relationship) return []
  const evidence = {...span, confidence: rule.confidence, method: `template:${rule.name}`}
  return [...(signs.bearer ? [signs.bearer] : []), ...people]
    .filter(({id}) => id !== anchor)
    .map(({id}) => ({type: 'relation', ...elderLast(id, anchor, relationship), evidence}))
}

/** Whoever the sentence says is survived by somebody. */
function deceasedIn(sentence: MaskedSentence, context: FactContext): string | undefined {
  const at = sentence.text.search(/\b(?:survived by|leaves|left behind)\b/i)
  const pronoun = sentence.text.match(/\b(?:he|his|she|her)\b/i)?.[0] ?? ''
  return context.antecedent(sentence, at, pronoun, BACK)
}

/** The younger stores the elder; what is the same both ways stays as it was said. */
function elderLast(bearer: string, anchor: string, relationship: Relationship) {
  return relationship === 'parent' || relationship === 'grandparent'
    ? {person: anchor, relative: bearer, relationship: INVERSE[relationship]}
    : {person: bearer, relative: anchor, relationship}
}
