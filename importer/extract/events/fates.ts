import type {Mention, Span} from '../../types.ts'
import {unmask} from '../masked.ts'
import {type Match, matchesOf, template} from '../template.ts'
import type {DateExpression, Reading} from '../types.ts'
import {type Draft, evidence, type MaskedArticle, mention} from './draft.ts'
import {TRIGGERS} from './triggers.ts'

const METHOD = 'rule:fate'

/** What befalls one person and is on record: nouns that take the person with "of" or 's, and verbs. */
const FATES =
  'death|murder|assassination|killing|arrest|resignation|impeachment|inauguration|funeral|conviction|sentencing|trial|kidnapping|abduction|poisoning|stabbing|shooting|extradition|nomination|lynching|execution'
const SUFFERED =
  'killed|murdered|assassinated|arrested|detained|sentenced|convicted|impeached|inaugurated|kidnapped|abducted|poisoned|stabbed|shot|jailed|sworn in|found guilty|found dead|acquitted|indicted|nominated'
const DID = 'died|resigned|stepped down|passed away|dropped out|abdicated'
const ASIDE = String.raw`(?:,[^,;‹]{0,50}(?:‹[A-Z]\d+›[^,;‹]{0,50}){0,2},)?`
const pieces = {aside: ASIDE, fates: FATES, suffered: SUFFERED, did: DID}

const RULES = [
  template('(?<noun>{fates}) of {person}(?!{s})', pieces),
  template('{person}{s} (?:\\p{Ll}+ )?(?<noun>{fates})(?![\\p{L}-])', pieces),
  template(
    '{person}{aside},? (?:who )?(?:was|were) (?:\\p{Ll}+ly |also |then |first )?(?<verb>{suffered})\\b[^;]{0,70}?{date}',
    pieces,
  ),
  template('{date},? {person}{aside} was (?:\\p{Ll}+ly )?(?<verb>{suffered})\\b', pieces),
  template('{person}{aside},? (?:who )?(?:had )?(?<verb>{did})\\b[^;]{0,50}?{date}', pieces),
]

/** One person's killing, murder and death are one happening. */
const VIOLENT = new Set<Draft['kind']>(['death', 'attack', 'crime'])

/** Deaths, arrests, trials … of named persons that the text mentions, one draft per person and fate. */
export function findFates({reading, sentences, dates}: MaskedArticle): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const sentence of sentences) {
    for (const match of RULES.flatMap((rule) => [...matchesOf(rule, sentence)])) {
      const draft = fateOf(match, reading, dates)
      if (!draft) continue
      const key = `${match.signs.person?.id} ${VIOLENT.has(draft.kind) ? 'end' : draft.kind}`
      const known = drafts.get(key)
      drafts.set(key, known ? joined(known, draft) : draft)
    }
  }
  return [...drafts.values()]
}

function fateOf(match: Match, {subjects}: Reading, dates: DateExpression[]): Draft | undefined {
  const {signs, words, span} = match
  const word = words.noun ?? words.verb ?? ''
  const trigger = TRIGGERS.get(word.toLowerCase())
  const name = subjects.find(({id}) => id === signs.person?.id)?.name
  if (!trigger || !name) return undefined
  const date = dates[Number(signs.date?.id)]
  return {
    kind: trigger.kind,
    name: `${trigger.noun.charAt(0).toUpperCase()}${trigger.noun.slice(1)} of ${name}`,
    mentions: [wordMention(match, word)],
    ...(date && {startDate: {edtf: date.edtf, evidence: evidence(span, METHOD, 0.75)}}),
    confidence: 0.65,
  }
}

/** The word alone: a mention never swallows the person's name. */
function wordMention(match: Match, word: string): Mention {
  const {sentence, index, span} = match
  const at = sentence.text.indexOf(word, index)
  const place: Span = at < 0 ? span : unmask(sentence, at, at + word.length)
  return mention(place, match.words.noun === undefined ? 'verb' : 'descriptor', METHOD, 0.65)
}

function joined(known: Draft, other: Draft): Draft {
  return {...other, ...known, mentions: [...known.mentions, ...other.mentions]}
}
