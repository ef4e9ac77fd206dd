import {type Rule, rule, SCIENCE} from './rule.ts'

/** What somebody did makes them one of a body: they founded, joined or led it, worked or studied there. */
export const DEEDS: Rule[] = [
  rule('as-role-of-body', 0.8, '{who}[^.;‹]{0,60} as {an}{role}{field} {of} {at}{body}(?!{s})'),
  rule('as-bodys-role', 0.8, '{who}[^.;‹]{0,60} as {an}{status}{body}{s}? {role}'),
  rule(
    'to-become-role',
    0.8,
    '{who}[^.;‹]{0,40} (?:to become|becoming|to be|elected|appointed|named) {an}{role}{field} {of} {at}{body}(?!{s})',
  ),
  rule(
    'body-chose',
    0.8,
    '{organization}[^.;‹]{0,30} (?:fired|hired|appointed|named|elected|nominated|dismissed|suspended|signed|expelled|sacked) {an}(?:{role} )?{person}',
  ),
  rule(
    'founded',
    0.85,
    '{who} (?:co-?)?(?:founded|formed|established|started|created) {at}{organization}',
    {role: 'founder'},
  ),
  rule(
    'body-founded-by',
    0.85,
    '{organization},? (?:which (?:is|was) )?(?:co-?)?(?:founded|formed|established|started|created) by {an}{person}',
    {role: 'founder'},
  ),
  rule(
    'body-led-by',
    0.9,
    '{body},? (?:which (?:is|was) )?(?:led|headed|run|chaired) by {an}(?:‹[POSLDXR]\\d+›{s}? (?:\\p{L}+ ){0,3})?{person}(?!{s})',
    {role: 'leader'},
  ),
  rule(
    'body-under-leadership',
    0.9,
    '{body},? under (?:the leadership of {person}|{person:leader}{s} leadership)',
    {role: 'leader'},
  ),
  rule(
    'leads',
    0.8,
    '{who} (?:leads|led|heads|headed|runs|chairs|chaired) {at}{organization}(?!{s})',
    {role: 'leader'},
  ),
  rule(
    'served-in',
    0.75,
    '{who} (?:serves|served|serving|sat|sits|enlisted) (?:in|on|with) {at}{organization}',
    {role: 'member'},
  ),
  rule(
    'joined',
    0.75,
    '{who} (?:joined|rejoined|joins|belongs to|belonged to|left|quit|resigned from|retired from|defected from|(?:was|is|were) (?:re-?)?elected to|(?:was|is) appointed to|(?:was|is) (?:expelled|suspended|fired|dismissed) from) {at}{organization}',
    {role: 'member'},
  ),
  rule(
    'works-for',
    0.8,
    '{who} (?:works?|worked|working|reporting|reports|reported|writing|writes|wrote|lectures|lectured|teaches|taught|research(?:es|ed))(?: (?!for|at|with)[\\p{L}]+){0,5} (?:for|at|with) {at}{organization}',
  ),
  rule(
    'plays-for',
    0.8,
    '{who} (?:plays?|played|captains?|captained|coaches|coached|manages|managed|drives|drove|rides|rode|signed)(?: for| with)? {at}{organization}',
    {kinds: ['sports-team', 'band', 'sports-body', 'company']},
  ),
  rule(
    'attended',
    0.8,
    '{who} (?:attended|studied(?: \\p{L}+){0,4} at|graduated from|attends|studies(?: \\p{L}+){0,4} at|enrolled at|studying(?: \\p{L}+){0,4} at) {at}{organization}',
    {kinds: SCIENCE, role: 'student'},
  ),
  rule(
    'degree-from',
    0.8,
    "{who} (?:received|earned|obtained|completed|gained|holds|took|has) (?:an? |his |her |the )?(?:\\p{L}+(?:[’']s)? ){0,3}(?:degree|degrees|Ph\\.?D\\.?|doctorate|diploma|studies|bachelor(?:[’']s)?|master(?:[’']s)?)(?: \\p{L}+){0,5} (?:from|at) {at}{organization}",
    {kinds: SCIENCE, role: 'student'},
  ),
  rule(
    'in-year-at',
    0.85,
    '{person},? (?:currently |now )?(?:in (?:his|her) |an? )?(?<role>(?:first|second|third|fourth|fifth|sixth|final|last)[ -]year(?: student)?) (?:at|of|in) {at}{organization}',
    {kinds: SCIENCE},
  ),
  rule('owns', 0.85, '{who} (?:owns|owned|used to own|bought|acquired) {at}{organization}', {
    role: 'owner',
  }),
  rule(
    'won-seat-in',
    0.8,
    '{who} (?:(?:won|holds|held|took) (?:an? |the |his |her )?(?:\\p{Ll}+ )?seats? (?:in|on)|entered|(?:was|is|been) (?:nominated|confirmed|named|sworn in) to|represent(?:s|ed)[^.;‹]{0,20}(?:‹L\\d+› )?in) {at}{organization}',
    {kinds: ['legislature', 'court'], role: 'member'},
  ),
  rule(
    'persons-own-body',
    0.8,
    '(?:{person}{s}|(?<pronoun>[Hh]is|[Hh]er)) (?:\\p{Ll}+ ){0,2}(?:company|firm|employer|club|team|band|party|charity|foundation|organi[sz]ation|university|newspaper|label),? {organization}',
  ),
]
