import type {OrganizationKind} from '../../../schemas/vocabularies.ts'
import type {Fact} from '../../types.ts'
import type {Pattern} from '../pattern.ts'
import {type Match, matchesOf, template} from '../template.ts'
import type {Subject} from '../types.ts'
import type {FactContext} from './context.ts'
import {isStateOffice, ROLE_PIECES, roleName} from './roles.ts'

const PIECES = {
  ...ROLE_PIECES,
  aside: String.raw`(?:,[^,;‹]{0,50}(?:‹[A-Z]\d+›[^,;‹]{0,50})?,)?`,
  is: `(?:(?:is|was|became|serves? as|served as|has been|had been|who is|who was|(?:was|is) elected(?: as)?|(?:was|is) appointed(?: as)?|has served as)(?: also| currently| previously| formerly| once)?)`,
}

/** In a list the office is that of whom it stands before: "X, UN envoy Y and Z". */
const NOT_THE_NEXT = '(?!{field},? ‹P)'

type Rule = {
  name: string
  pattern: Pattern
  confidence: number
  /** The role that the words imply where they do not write one. */
  role?: string
  /** Only bodies of this kind: the adherents of a party go by its name ("Democrat X"). */
  kind?: OrganizationKind
  /** Several hold the role. */
  plural?: boolean
}

const rule = (
  name: string,
  confidence: number,
  source: string,
  extra: Partial<Rule> = {},
): Rule => ({
  name,
  confidence,
  pattern: template(source, PIECES),
  ...extra,
})

/** Templates in the order of their trust. {body} is an organization or a state. */
const RULES: Rule[] = [
  rule('body-role-person', 0.95, '{status}{body}{s}? {role}{field},? {quote}{person}'),
  rule('demonym-role-person', 0.92, '{status}{demonym} {role}{field},? {person}'),
  rule('role-of-body-person', 0.94, '{role}{field} (?:of|for|at) {the}{body},? {person}'),
  rule(
    'person-role-of-body',
    0.95,
    '{person}, {an}{role}{field} (?:of|for|at|in|with|from) {the}(?:‹[SL]\\d+›{s} )?{body}(?!{s})',
  ),
  rule('person-bodys-role', 0.93, `{person}, {an}{status}{body}{s}? {role}${NOT_THE_NEXT}`),
  rule('person-demonym-role', 0.9, `{person}, {an}{status}{demonym} {role}${NOT_THE_NEXT}`),
  rule('role-person-of-body', 0.85, '{role} {person} (?:of|from|at) {the}{body}'),
  rule(
    'body-role-from-place-person',
    0.9,
    '{status}{body}{s}? {role} (?:of|from|for) ‹[LSX]\\d+› {person}',
  ),
  rule(
    'person-is-role',
    0.85,
    '{person}{aside},? {is} {an}{role}{field} (?:of|for|at|in) {the}(?:‹[SL]\\d+›{s} )?{body}(?!{s})',
  ),
  rule('person-is-bodys-role', 0.85, '{person}{aside},? {is} {the}{status}{body}{s} {role}'),
  rule(
    'pronoun-is-role',
    0.75,
    '(?<pronoun>[Hh]e|[Ss]he) {is} {an}{role}{field} (?:of|for|at|in) {the}(?:‹[SL]\\d+›{s} )?{body}(?!{s})',
  ),
  rule('pronoun-founded', 0.75, '(?<pronoun>[Hh]e|[Ss]he) (?:co-)?founded {the}{organization}', {
    role: 'founder',
  }),
  rule(
    'body-led-by',
    0.9,
    '{body},? (?:which (?:is|was) )?(?:led|headed) by {an}(?:‹[POSLDX]\\d+›{s}? (?:\\p{L}+ ){0,3})?{person}(?!{s})',
    {role: 'leader'},
  ),
  rule(
    'body-under-leadership',
    0.9,
    '{body},? under (?:the leadership of {person}|{person:leader}{s} leadership)',
    {role: 'leader'},
  ),
  rule('person-founded', 0.9, '{person},? (?:who )?(?:co-)?founded {the}{organization}', {
    role: 'founder',
  }),
  rule('people-of-body', 0.8, '{people},? (?:of|from) {the}{organization}'),
  rule('body-roles-people', 0.85, '{status}{body}{s}? {role} {people}', {plural: true}),
  rule('bodys-person', 0.75, '{organization}{s} {person}'),
  rule('adherent-person', 0.85, '(?<!the |The |and |‹\\w\\d+› ){organization} {person}', {
    kind: 'political-party',
  }),
  rule(
    'person-is-adherent',
    0.85,
    '{person},? (?:who )?(?:is|was) an? (?:\\p{Ll}+ )?{organization}(?! \\p{Ll})',
    {kind: 'political-party'},
  ),
  rule(
    'attended',
    0.8,
    '{person}{aside},? (?:who )?(?:attended|studied at|graduated from|attends|studies at) {the}{organization}',
    {kind: 'university', role: 'student'},
  ),
  rule('owns', 0.85, '{person}{aside},? (?:who )?(?:owns|owned|used to own) {the}{organization}', {
    role: 'owner',
  }),
]

/** Who holds what office where: "X, foreign minister of Y", "Y spokesman X", "Y, led by X". */
export function findAffiliations(context: FactContext): Fact[] {
  return context.offices.flatMap((sentence) =>
    RULES.flatMap((rule) =>
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
  const role = rule.role ?? roleName(words.status, words.role?.replace(/(?<!s)s$/, ''), words.field)
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

function isOfKind({kind}: Rule, subject: Subject | undefined): boolean {
  return !kind || (subject?.type === 'organization' && subject.kind === kind)
}
