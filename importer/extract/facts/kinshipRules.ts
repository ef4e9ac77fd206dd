import type {Relationship} from '../../../schemas/vocabularies.ts'
import type {Pattern} from '../pattern.ts'
import {template} from '../template.ts'

/** What the bearer of each word is to the person whose son, wife … they are. */
export const KIN: Record<string, Relationship> = {
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

/** Several of them: "their two sons X and Y". */
export const PLURALS: Record<string, Relationship> = {
  ...words('child', 'sons daughters children'),
  ...words('parent', 'parents'),
  ...words('sibling', 'brothers sisters siblings'),
  ...words('grandchild', 'grandsons granddaughters grandchildren'),
}

const KIN_WORDS = Object.keys(KIN)
  .sort((a, b) => b.length - a.length)
  .join('|')
const kin = `(?<kin>${KIN_WORDS})(?!\\p{L})(?: of [^,‹]{1,20} years)?`
const adjectives =
  '(?:(?:late|eldest|oldest|elder|older|younger|youngest|only|first|second|third|former|estranged|pregnant|maternal|paternal|adopted|then|twin|own|longtime|common-law|surviving|infant|teenage) |ex-|then-)*'
const trade = '(?:(?!and |or )\\p{Ll}+ ){0,2}'
const kins = `(?<kin>${Object.keys(PLURALS).join('|')})`
const number = '(?:(?:two|three|four|five|six|seven|eight|nine|\\d+) )?'
const pieces = {kin, kins, adjectives, trade, number}

const SURVIVED = '(?<=\\b(?:[Ss]urvived by|[Ll]eaves behind|[Ll]eft behind)\\b[^;]{0,250})'

/** In each, `kin` says what `bearer` is to `anchor`; where there is no anchor a pronoun stands for it. */
export const KINSHIP_RULES: KinshipRule[] = [
  rule(
    'kin-of',
    0.95,
    '{person:bearer}(?:,| \\()? ?(?:(?:the|a|an|and|who (?:is|was)|is|was) )*{adjectives}{kin} of {trade}{person:anchor}',
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
    `${SURVIVED}(?:(?<=[Ss]urvived by)|his|her|their|and|a|,) {number}{adjectives}{kin},? {trade}{person:bearer}`,
    {survivor: true},
  ),
  rule(
    'survivors',
    0.85,
    `${SURVIVED}(?:(?<=[Ss]urvived by)|his|her|their|and|,) {number}{adjectives}{kins},? {people}`,
    {survivor: true},
  ),
  rule(
    'person-and-kin',
    0.9,
    // Not in a list of relatives: "her husband X and son Y".
    `(?<!(?:${KIN_WORDS}),? ){person:anchor},? (?:and|with) {adjectives}{kin},? {trade}{person:bearer}`,
  ),
  rule(
    'whose-kin',
    0.9,
    '{person:anchor},? whose {adjectives}{kin},?(?: is| was)? {trade}{person:bearer}',
  ),
  rule(
    'kin-of-anchor',
    0.85,
    '(?<!‹P\\d+›,? (?:the |a |an )?){kin} of {trade}{person:anchor}, {person:bearer}',
  ),
  rule(
    'kin-of-two',
    0.9,
    '{person:bearer},? (?:(?:the|a|who (?:is|was)|is|was) )*{adjectives}{kin} of {trade}‹P\\d+› and {trade}{person:anchor}',
  ),
  rule(
    'people-kins-of',
    0.9,
    '{people},? (?:are |were )?(?:the )?{number}{adjectives}{kins} of {trade}{person:anchor}',
  ),
  rule(
    'has-kin',
    0.85,
    '{person:anchor},? (?:who )?(?:has|had|fathered|leaves|left) an? {adjectives}{kin},?(?: named| called)? {person:bearer}',
  ),
  rule(
    'has-kins',
    0.85,
    '{person:anchor},? (?:who )?(?:has|had|have|fathered|leaves|left) {number}{adjectives}{kins}(?:,|:|, named| named)? {people}',
  ),
  rule(
    'pronoun-has-kin',
    0.8,
    '(?<pronoun>[Hh]e|[Ss]he) (?:has|had|leaves|left) an? {adjectives}{kin},?(?: named| called)? {person:bearer}',
  ),
  rule(
    'pronoun-has-kins',
    0.8,
    '(?<pronoun>[Hh]e|[Ss]he) (?:has|had|fathered|leaves|left) {number}{adjectives}{kins}(?:,|:|, named| named)? {people}',
  ),
  rule('born-to', 0.9, '{person:anchor} was born (?:[^.;‹]{0,40} )?to {trade}{people}', {
    kin: 'parents',
  }),
  rule(
    'siblings',
    0.9,
    '(?:[Bb]rothers|[Ss]isters|[Ss]iblings|[Tt]wins) {person:bearer} and {person:anchor}',
    {kin: 'sibling'},
  ),
  rule(
    'are-siblings',
    0.9,
    '{person:bearer} and {person:anchor},? (?:who )?(?:are|were) (?:\\p{L}+ )?(?:brothers|sisters|siblings|twins)',
    {kin: 'sibling'},
  ),
  rule(
    'couple',
    0.9,
    '(?:[Cc]ouple|[Nn]ewlyweds|[Hh]usband and wife|[Ss]pouses),? {person:bearer} and {person:anchor}',
    {kin: 'spouse'},
  ),
  rule(
    'two-married',
    0.9,
    '{person:bearer} and {person:anchor},? (?:who )?(?:(?:were|are|had|got|later|have|been) )*(?:married|divorced|wed)(?! to)',
    {kin: 'spouse'},
  ),
  rule(
    'pronoun-married',
    0.8,
    '(?<pronoun>[Hh]e|[Ss]he) (?:(?:had|has|was|is|got|later|then|also|secretly) )*(?:married|wed|divorced) (?:to )?{trade}{person:bearer}',
    {kin: 'spouse'},
  ),
  // "his wife X and their sons Y and Z": they are hers too.
  rule(
    'their-kin',
    0.85,
    '(?:[Hh]is|[Hh]er) {adjectives}(?:wife|husband|widow|partner),? {trade}{person:anchor},?(?: and| with)? their {adjectives}{kin},? {person:bearer}',
  ),
  rule(
    'their-kins',
    0.85,
    '(?:[Hh]is|[Hh]er) {adjectives}(?:wife|husband|widow|partner),? {trade}{person:anchor},?(?: and| with)? their {number}{adjectives}{kins},? {people}',
  ),
  rule(
    'married',
    0.9,
    '{person:bearer},? (?:who )?(?:had |has |is |was |got )?(?:married|divorced|wed) (?:to )?{trade}{person:anchor}(?! (?:and|in the))',
    {kin: 'spouse'},
  ),
]

export type KinshipRule = {
  name: string
  confidence: number
  pattern: Pattern
  kin?: string
  survivor?: boolean
}

function rule(
  name: string,
  confidence: number,
  source: string,
  extra: Partial<KinshipRule> = {},
): KinshipRule {
  return {name, confidence, pattern: template(source, pieces), ...extra}
}

function words(relationship: Relationship, list: string): Record<string, Relationship> {
  return Object.fromEntries(list.split(' ').map((word) => [word, relationship]))
}
