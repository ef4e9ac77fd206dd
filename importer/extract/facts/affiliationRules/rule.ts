import type {OrganizationKind} from '../../../../schemas/vocabularies.ts'
import type {Pattern} from '../../pattern.ts'
import {template} from '../../template.ts'
import {ROLE_PIECES} from '../roles.ts'

/** What a body is, said before its name: "the rock band X". */
const SORT = `(?:band|group|organi[sz]ation|charity|company|firm|manufacturer|newspaper|magazine|journal|think[ -]tank|institute|party|club|team|side|union|agency|network|website|station|broadcaster|outlet|nonprofit|non-profit|association|foundation|movement|militia|chain|startup|giant|maker|developer|airline)`

const PIECES = {
  ...ROLE_PIECES,
  // "X, an eminent lawyer,"
  aside: String.raw`(?:,[^,;‹]{0,50}(?:‹[A-Z]\d+›[^,;‹]{0,50})?,)?`,
  is: `(?:(?:is|was|became|becomes|serves? as|served as|serving as|has been|had been|who is|who was|(?:is|was|been) (?:re-?)?(?:elected|appointed|named|chosen|nominated|sworn in)(?: as)?|has served as|remains|remained)(?: also| currently| previously| formerly| once| then| now)?)`,
  // Who does something: a person by name, or a pronoun
  who: `(?:{person}{aside},?(?: who)?|(?<pronoun>[Hh]e|[Ss]he))(?: also| once| then| later| first| formerly| previously| currently| had| has| have| briefly)?`,
  // "the", "the US rock band", "Ruritania's", "Springfield-based"
  at: String.raw`(?:[Tt]he )?(?:‹[SL]\d+›{s} |‹[SLDX]\d+›(?:-based)? (?=‹|(?:[\p{L}-]+ ){0,3}${SORT} ))?(?:(?:[\p{L}-]+ ){0,3}${SORT} |\p{L}+-based |(?:(?!(?:and|or|who|that|which|by|for|from|with|to)\b)\p{Ll}[\p{L}-]+ ){1,2})?`,
  // "X (UK), 52,", "X —"
  comma: String.raw`(?: \([^()]{1,30}\))?(?:, (?:aged )?\d{1,3})?(?:,| —| –| -)`,
  of: '(?:of|for|at|in|with|from|on)',
}

/** Where people work and study of whom nothing else is said than that they are there. */
export const SCIENCE = ['university', 'research', 'school', 'hospital'] as const

export type Rule = {
  name: string
  pattern: Pattern
  confidence: number
  /** The role that the words imply where they do not write one. */
  role?: string
  /** Only bodies of these kinds: the adherents of a party go by its name ("Democrat X"). */
  kinds?: readonly OrganizationKind[]
  /** Where no role is written, the word by which the body is named is one: "a Republican". */
  adherent?: boolean
  /** Several hold the role. */
  plural?: boolean
}

/** A rule is a template: in braces stand typed signs and the pieces above. */
export function rule(
  name: string,
  confidence: number,
  source: string,
  extra: Partial<Rule> = {},
): Rule {
  return {name, confidence, pattern: template(source, PIECES), ...extra}
}
