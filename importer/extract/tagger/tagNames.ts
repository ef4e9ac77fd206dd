import type {Span} from '../../types.ts'
import {isOrganizationHead, kindByName, LONE_HEADS} from '../lexicons/organizationHeads.ts'
import {knownOrganizations} from '../lexicons/organizations.ts'
import {isDemonym, stateNamed, stateOfDemonym} from '../lexicons/states.ts'
import {NAMESAKE} from '../names/index.ts'
import type {Name, Text} from '../types.ts'
import type {Model} from './model.ts'
import {confidenceOf, type Sighting} from './sighting.ts'
import {tag} from './tag.ts'

/**
 * The names of an article as the tagger decides them, with what the rules know better: of which kind a body is, and what
 * is a short form. The rules' names (from `findNames`) are proposals to it; those that it does not take up are gone.
 */
export function tagNames(texts: Text[], proposals: Name[], model: Model): Name[] {
  const proposed = new Map(proposals.map((name) => [placeOf(name), name]))
  const textOf = new Map(texts.map(({block, text}) => [block, text]))
  return tag(texts, proposals, model).map((sighting) => {
    const span = spanOf(sighting, textOf.get(sighting.sentence.block) ?? '')
    return nameOf(sighting, span, proposed.get(placeOf(span)))
  })
}

function placeOf({block, start, end}: Span | Name): string {
  return `${block} ${start} ${end}`
}

function spanOf({sentence, from, to}: Sighting, text: string): Span {
  const {block, tokens} = sentence
  const [first, last] = [tokens[from - sentence.from], tokens[to - 1 - sentence.from]]
  const [start, end] = [first?.start ?? 0, last?.end ?? 0]
  return {block, start, end, quote: text.slice(start, end)}
}

function nameOf(sighting: Sighting, span: Span, proposal: Name | undefined): Name {
  const type = settledType(sighting.type, span.quote, proposal)
  const agreeing = proposal?.type === type ? proposal : undefined
  const name = {
    ...span,
    type,
    form: agreeing?.form ?? formOf(type, span.quote),
    confidence: Math.round(confidenceOf(sighting) * 100) / 100,
    method: agreeing ? `tagger:${agreeing.method}` : 'tagger',
  }
  if (type === 'organization') return {...name, kind: kindOf(span.quote, agreeing)}
  return type === 'state' ? {...name, kind: 'state'} : name
}

/**
 * Which names are states' is for the lexicon to say, and which of namesakes one is for the article's other names: the
 * tagger only tells where one is meant. A people's own noun in small letters describes, and names no body.
 */
function settledType(type: Name['type'], quote: string, proposal: Name | undefined): Name['type'] {
  if (proposal?.method === NAMESAKE && (type === 'state' || type === 'place')) return proposal.type
  if (type === 'organization' && !proposal && isDescribed(quote)) return 'other'
  if (type !== 'state' || proposal?.type === 'state' || stateNamed(quote)) return type
  return stateOfDemonym(quote) ? 'demonym' : 'place'
}

/** "the Korean party", "a German firm": a people and nouns; those of a state's own bodies the rules propose. */
function isDescribed(quote: string): boolean {
  const [people = '', nouns = ''] = /^(.*?) ([\p{Ll} -]+)$/u.exec(quote)?.slice(1) ?? []
  return nouns !== '' && isDemonym(people)
}

function formOf(type: Name['type'], quote: string): Name['form'] {
  if (quote.includes(' ')) return 'name'
  if (type === 'person') return 'short'
  return type === 'organization' && isOrganizationHead(quote) && !LONE_HEADS.has(quote)
    ? 'short'
    : 'name'
}

function kindOf(quote: string, proposal: Name | undefined): NonNullable<Name['kind']> {
  if (proposal?.kind && proposal.kind !== 'other') return proposal.kind
  const plain = quote.replace(/[’‘ʼ]/g, "'")
  return knownOrganizations.get(plain)?.kind ?? kindByName(plain) ?? 'other'
}
