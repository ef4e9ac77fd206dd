import type {Fact, UnresolvedMention} from '../types.ts'
import {statesOf} from './facts/context.ts'
import {withRoles} from './facts/roleSigns.ts'
import {ROLE_PIECES} from './facts/roles.ts'
import {maskSentences, signsOf} from './masked.ts'
import {type Match, matchesOf, template} from './template.ts'
import type {Reading} from './types.ts'

const COMMON_BODY =
  '(?:country|nation|state|government|company|firm|party|club|team|agency|ministry|university|organi[sz]ation|group|union|army|city|province|region|island)'

/** The descriptions that single out one office holder: definite, with the body whose office it is. */
const DESCRIPTIONS = [
  template('[Tt]he {status}{demonym} {role}', ROLE_PIECES),
  template('[Tt]he {status}{body} {role}', ROLE_PIECES),
  template('{body}{s} {role}', ROLE_PIECES),
  template('[Tt]he {role} of {the}{body}', ROLE_PIECES),
  template(`[Tt]he ${COMMON_BODY}{s} {role}`, ROLE_PIECES),
]

/** Offices that one person at a time holds; a "member" or a "senator" of a body is any of many. */
const SINGLE_OFFICE =
  /(?:^|[ -])(?:president|premier|minister|secretary|chancellor|king|queen|prince|princess|emperor|pope|ambassador|envoy|governor-general|leader|chairman|chairwoman|chairperson|director|ceo|commander-in-chief|spokesman|spokeswoman|spokesperson)$/i

const NAMED_BEFORE =
  /(?:‹P\d+›,?|\bas|\b(?:is|was|are|were|become|became|becoming|been|be|named|elected|appointed))(?: (?:one of|also|now|then|both))* $/
const NAMED_AFTER = /^(?:,? |, [^.;‹]{0,40})(?:(?:\p{Lu}[\p{L}.]* ){0,2})?["“]?‹P\d+›/u

/**
 * Somebody whom the text singles out by an office without a name ("the Ruritanian finance minister"). Not those whose name
 * stands beside the description, nor those whom the article names in that office elsewhere. They are reported, so that an
 * editor can add them; no person is invented.
 */
export function findUnresolved(reading: Reading, facts: Fact[]): UnresolvedMention[] {
  const sentences = withRoles(maskSentences(reading.texts, signsOf(reading)))
  const stateOf = statesOf(reading)
  const held = new Set(
    facts.flatMap((fact) =>
      fact.type === 'affiliation' ? [office(fact.organization, fact.roleName ?? '')] : [],
    ),
  )
  const found = sentences.flatMap((sentence) =>
    DESCRIPTIONS.flatMap((pattern) => [...matchesOf(pattern, sentence)]).flatMap((match) => {
      const {signs, words} = match
      const body = signs.demonym ? stateOf(signs.demonym.id) : signs.body?.id
      const known = body !== undefined && held.has(office(body, words.role ?? ''))
      return known || !isUnnamedOffice(match) ? [] : [unresolved(match)]
    }),
  )
  return [...Map.groupBy(found, ({block}) => block).values()].flatMap(withoutInner)
}

function withoutInner(found: UnresolvedMention[]): UnresolvedMention[] {
  return found.filter(
    (one, index) => !found.some((other, at) => at !== index && inside(one, other, index > at)),
  )
}

/** One office holder, not several; nobody named before or after. */
function isUnnamedOffice({sentence, index, length, words}: Match): boolean {
  const role = words.role ?? ''
  if (!SINGLE_OFFICE.test(role)) return false
  const before = sentence.text.slice(0, index)
  const after = sentence.text.slice(index + length)
  return (
    !NAMED_BEFORE.test(before) &&
    !NAMED_AFTER.test(after) &&
    !/^ ‹|^['’‘]s? (?:office|residence)/.test(after)
  )
}

function unresolved({span}: Match): UnresolvedMention {
  return {...span, type: 'person', confidence: 0.8, method: 'template:unnamed-office'}
}

function office(body: string, role: string): string {
  return `${body} ${role.toLowerCase().split(' ').at(-1)}`
}

/** Of two descriptions of the same words the longer stands, of equal ones the first. */
function inside(one: UnresolvedMention, other: UnresolvedMention, later: boolean): boolean {
  if (one.start < other.start || one.end > other.end) return false
  return one.end - one.start < other.end - other.start || later
}
