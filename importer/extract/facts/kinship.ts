import type {Relationship} from '../../../schemas/vocabularies.ts'
import type {Fact} from '../../types.ts'
import {type Match, matchesOf, template} from '../template.ts'
import type {FactContext} from './context.ts'

/** What the bearer of each word is to the person whose son, wife … they are. */
const KIN: Record<string, Relationship> = {
  ...words('child', 'son daughter child stepson stepdaughter'),
  ...words('parent', 'father mother parent stepfather stepmother'),
  ...words('spouse', 'wife husband spouse widow widower'),
  ...words('sibling', 'brother sister sibling half-brother half-sister twin'),
  ...words('grandchild', 'grandson granddaughter grandchild'),
  ...words('grandparent', 'grandfather grandmother grandparent'),
  ...words('partner', 'partner girlfriend boyfriend fiancé fiancée fiance fiancee'),
  ...words(
    'relative',
    'uncle aunt nephew niece cousin brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law great-grandson great-grandfather',
  ),
}

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

const kin = `(?<kin>${Object.keys(KIN)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const adjectives =
  '(?:(?:late|eldest|oldest|elder|older|younger|youngest|only|first|second|third|former|estranged|pregnant|maternal|paternal|adopted|then|twin|own|longtime) |ex-)*'
const trade = '(?:(?!and |or )\\p{Ll}+ ){0,2}'
const pieces = {kin, adjectives, trade}

/** In each, `kin` says what `bearer` is to `anchor`; where there is no anchor a pronoun stands for it. */
const RULES = [
  rule(
    'kin-of',
    0.95,
    '{person:bearer},? (?:(?:the|a|an|and|who (?:is|was)|is|was) )*{adjectives}{kin} of {trade}{person:anchor}',
  ),
  rule('possessive-kin', 0.95, '{person:anchor}{s} {adjectives}{kin},? {trade}{person:bearer}'),
  rule(
    'apposed-possessive-kin',
    0.93,
    '{person:bearer},? (?:(?:and|who (?:is|was)|is|was) )*{person:anchor}{s} {adjectives}{kin}',
  ),
  rule(
    'person-and-their-kin',
    0.92,
    '{person:anchor},? (?:and|with) (?<pronoun>his|her) {adjectives}{kin},? {person:bearer}',
  ),
  rule('pronoun-kin', 0.8, '(?<pronoun>[Hh]is|[Hh]er) {adjectives}{kin},? {trade}{person:bearer}'),
  rule('apposed-pronoun-kin', 0.75, '{person:bearer}, (?<pronoun>his|her) {adjectives}{kin}\\b'),
  rule(
    'married',
    0.9,
    '{person:bearer},? (?:who )?(?:had |has |is |was |got )?married (?:to )?{trade}{person:anchor}(?! (?:and|in the))',
    {kin: 'spouse'},
  ),
]

/** Who is whose child, wife, grandfather …, written as what the younger is to the elder. */
export function findKinship(context: FactContext): Fact[] {
  return context.sentences.flatMap((sentence) =>
    RULES.flatMap((rule) =>
      [...matchesOf(rule.pattern, sentence)].flatMap((match) => relation(rule, match, context)),
    ),
  )
}

function relation(rule: Rule, match: Match, context: FactContext): Fact[] {
  const {signs, words: caught, span, sentence, index} = match
  const bearer = signs.bearer?.id
  const anchor = signs.anchor?.id ?? context.antecedent(sentence, index, caught.pronoun ?? '')
  const relationship = KIN[rule.kin ?? caught.kin ?? '']
  if (!bearer || !anchor || bearer === anchor || !relationship) return []
  const elder = relationship === 'parent' || relationship === 'grandparent'
  return [
    {
      type: 'relation',
      ...(elder
        ? {person: anchor, relative: bearer, relationship: INVERSE[relationship]}
        : {person: bearer, relative: anchor, relationship}),
      evidence: {...span, confidence: rule.confidence, method: `template:${rule.name}`},
    },
  ]
}

type Rule = {name: string; confidence: number; pattern: RegExp; kin?: string}

function rule(name: string, confidence: number, source: string, extra: Partial<Rule> = {}): Rule {
  return {name, confidence, pattern: template(source, pieces), ...extra}
}

function words(relationship: Relationship, list: string): Record<string, Relationship> {
  return Object.fromEntries(list.split(' ').map((word) => [word, relationship]))
}
