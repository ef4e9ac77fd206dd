import type {Relationship} from '../../../schemas/vocabularies.ts'
import type {Fact} from '../../types.ts'
import type {MaskedSentence} from '../masked.ts'
import type {Pattern} from '../pattern.ts'
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

/** Several of them: "their two sons X and Y". */
const PLURALS: Record<string, Relationship> = {
  ...words('child', 'sons daughters children'),
  ...words('parent', 'parents'),
  ...words('sibling', 'brothers sisters siblings'),
  ...words('grandchild', 'grandsons granddaughters grandchildren'),
}

const kin = `(?<kin>${Object.keys(KIN)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?!\\p{L})`
const adjectives =
  '(?:(?:late|eldest|oldest|elder|older|younger|youngest|only|first|second|third|former|estranged|pregnant|maternal|paternal|adopted|then|twin|own|longtime) |ex-)*'
const trade = '(?:(?!and |or )\\p{Ll}+ ){0,2}'
const kins = `(?<kin>${Object.keys(PLURALS).join('|')})`
const number = '(?:(?:two|three|four|five|six|seven|eight|nine|\\d+) )?'
const pieces = {kin, kins, adjectives, trade, number}

const SURVIVED = '(?<=\\b(?:[Ss]urvived by|[Ll]eaves behind|[Ll]eft behind)\\b[^;]{0,250})'

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
    '{person:bearer}(?:,|,? who (?:is|was)| is| was) {person:anchor}{s} {adjectives}{kin}',
  ),
  rule(
    'person-and-their-kin',
    0.92,
    '{person:anchor},? (?:and|with) (?<pronoun>his|her) {adjectives}{kin},? {person:bearer}',
  ),
  rule('pronoun-kin', 0.8, '(?<pronoun>[Hh]is|[Hh]er) {adjectives}{kin},? {trade}{person:bearer}'),
  rule('pronoun-kins', 0.8, '(?<pronoun>[Hh]is|[Hh]er) {number}{adjectives}{kins},? {people}'),
  rule('possessive-kins', 0.9, '{person:anchor}{s} {number}{adjectives}{kins},? {people}'),
  rule('apposed-pronoun-kin', 0.75, '{person:bearer}, (?<pronoun>his|her) {adjectives}{kin}\\b'),
  // Obituaries: "He is survived by his wife X, their sons Y and Z, and four daughters, …".
  rule(
    'survivor',
    0.85,
    `${SURVIVED}(?:his|her|their|and|a|,) {number}{adjectives}{kin},? {trade}{person:bearer}`,
    {survivor: true},
  ),
  rule(
    'survivors',
    0.85,
    `${SURVIVED}(?:his|her|their|and|,) {number}{adjectives}{kins},? {people}`,
    {survivor: true},
  ),
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
  const {signs, words: caught, people, span, sentence, index} = match
  const anchor =
    signs.anchor?.id ??
    (rule.survivor
      ? deceasedIn(sentence, context)
      : context.antecedent(sentence, index, caught.pronoun ?? ''))
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
  const at = sentence.text.search(/\b(?:survived by|leaves behind|left behind)\b/i)
  const pronoun = sentence.text.match(/\b(?:he|his|she|her)\b/i)?.[0] ?? 'his'
  return context.antecedent(sentence, at, pronoun)
}

/** The younger stores the elder; what is the same both ways stays as it was said. */
function elderLast(bearer: string, anchor: string, relationship: Relationship) {
  return relationship === 'parent' || relationship === 'grandparent'
    ? {person: anchor, relative: bearer, relationship: INVERSE[relationship]}
    : {person: bearer, relative: anchor, relationship}
}

type Rule = {name: string; confidence: number; pattern: Pattern; kin?: string; survivor?: boolean}

function rule(name: string, confidence: number, source: string, extra: Partial<Rule> = {}): Rule {
  return {name, confidence, pattern: template(source, pieces), ...extra}
}

function words(relationship: Relationship, list: string): Record<string, Relationship> {
  return Object.fromEntries(list.split(' ').map((word) => [word, relationship]))
}
