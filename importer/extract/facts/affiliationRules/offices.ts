import {type Rule, rule, SCIENCE} from './rule.ts'

/** In a list the office is that of whom it stands before: "X, UN envoy Y and Z". */
const NOT_THE_NEXT = '(?!{field},? ‹P)'

/** Ranks and titles as they are shortened before a name. */
const RANK =
  '(?:Sgt|Const|Constable|Det|Insp|Supt|Chief Supt|Capt|Lt|Lt\\. Col|Lt\\. Gen|Maj|Maj\\. Gen|Brig\\. Gen|Cmdr|Lt\\. Cmdr|Col|Gen|Adm|Sen|Rep|Gov|Amb|Cpl|Pvt|Prof|Dr|Rev|Cardinal)'

/** The office is written beside the name: "X, foreign minister of Y", "Y spokesman X"; or the body alone: "X of Y". */
export const OFFICES: Rule[] = [
  rule('body-role-person', 0.95, '{status}{body}{s}? {role}{to},? {quote}{person}'),
  rule('body-rank-person', 0.85, `{organization}{s}? (?<role>${RANK})\\.? {person}`),
  rule('demonym-role-person', 0.92, '{status}{demonym} {role}{to},? {person}'),
  rule(
    'body-role-person-and-role',
    0.85,
    '{body}{s}? ‹R\\d+›{field},? ‹P\\d+›,? and {role} {person}',
  ),
  rule(
    'demonym-role-person-and-role',
    0.85,
    '{demonym} ‹R\\d+›{field},? ‹P\\d+›,? and {role} {person}',
  ),
  rule('role-of-body-person', 0.94, '{role}{field} (?:of|for|at) {at}{body},? {person}'),
  rule(
    'roles-of-body-people',
    0.9,
    '{role}{field} (?:of|for|at|from) {at}{body}(?:,|:|,? such as|,? including)? {people}',
    {plural: true},
  ),
  rule(
    'person-role-of-body',
    0.95,
    '{person}{comma} {an}(?:‹R\\d+›[^,;‹.]{0,40} and )?{role}{field} {of} {at}{body}(?!{s})',
  ),
  rule('person-role-body-comma', 0.85, '{person}, {role}{field}, {the}{organization}'),
  rule('person-bodys-role', 0.93, `{person}{comma} {an}{status}{body}{s}? {role}${NOT_THE_NEXT}`),
  rule('person-demonym-role', 0.9, `{person}{comma} {an}{status}{demonym} {role}${NOT_THE_NEXT}`),
  rule('role-person-of-body', 0.85, '{role} {person},? (?:of|from|at|with) {at}{body}'),
  rule(
    'body-role-from-place-person',
    0.9,
    '{status}{body}{s}? {role} (?:of|from|for) ‹[LSX]\\d+› {person}',
  ),
  rule('person-is-role', 0.85, '{who} {is} {an}{role}{field} {of} {at}{body}(?!{s})'),
  rule('person-is-bodys-role', 0.85, '{who} {is} {an}{status}{body}{s}? {role}'),
  rule('people-of-body', 0.8, '{people},? (?:of|from|with) {at}{organization}'),
  rule(
    'body-roles-people',
    0.85,
    '{status}{body}{s}? {role}(?:,|:|,? such as|,? including)? {people}',
    {plural: true},
  ),
  rule('bodys-person', 0.75, '{organization}{s} {person}'),
  rule('all-of-body', 0.8, '{people},? (?:both|all|each) (?:of|from|at|with) {at}{organization}'),
  rule(
    'role-of-part-of-body',
    0.5,
    '{person}{comma} {an}{role}{field} {of} {at}‹O\\d+›,? (?:of|at|in) {at}{body}(?!{s})',
  ),
  rule('people-at-body', 0.75, '{people},? at {at}{organization}', {kinds: SCIENCE}),
]
