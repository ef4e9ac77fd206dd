import type {Fact} from '../../types.ts'
import {type Match, matchesOf, quoteOf} from '../template.ts'
import type {Subject} from '../types.ts'
import {AFFILIATION_RULES, type Rule} from './affiliationRules/index.ts'
import type {FactContext} from './context.ts'
import {isStateOffice, roleName} from './roles.ts'

/** Who holds what office where: "X, foreign minister of Y", "Y spokesman X", "Y, led by X". */
export function findAffiliations(context: FactContext): Fact[] {
  return context.offices.flatMap((sentence) =>
    AFFILIATION_RULES.flatMap((rule) =>
      [...matchesOf(rule.pattern, sentence)].flatMap((match) => affiliation(rule, match, context)),
    ),
  )
}

function affiliation(rule: Rule, match: Match, context: FactContext): Fact[] {
  const {signs, words, people, span} = match
  const body = signs.body ?? signs.organization
  const organization = signs.demonym ? context.stateOf(signs.demonym.id) : body?.id
  const persons = people.length > 0 ? people.map(({id}) => id) : personOf(match, context)
  if (rule.plural && !/s$/.test(words.role ?? '')) return []
  if (organization === undefined || !isOfKind(rule, context.subject(organization))) return []
  const called = rule.adherent && body ? quoteOf(body, match.sentence) : undefined
  const written = (words.role ?? called)?.replace(/(?<!s)s$/, '')
  const role = rule.role ?? roleName(words.status, written, words.field)
  const ofState = signs.demonym !== undefined || body?.letter === 'S'
  if (ofState && !rule.role && !isStateOffice(words.role ?? '')) return []
  const evidence = {...span, confidence: rule.confidence, method: `template:${rule.name}`}
  return persons.map((person) => ({
    type: 'affiliation',
    person,
    organization,
    ...(role && {roleName: role}),
    evidence,
  }))
}

function personOf({signs, words, sentence, index}: Match, context: FactContext): string[] {
  const named = signs.person ?? signs.leader
  if (named) return [named.id]
  const meant = words.pronoun && context.antecedent(sentence, index, words.pronoun)
  return meant ? [meant] : []
}

function isOfKind({kinds}: Rule, subject: Subject | undefined): boolean {
  return !kinds || (subject?.type === 'organization' && kinds.includes(subject.kind))
}
