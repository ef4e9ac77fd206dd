/**
 * What the built-in extractor's layers hand to one another, inside one article:
 *
 *     readTexts   Source  -> Text[]        headline and blocks as sentences and tokens, offsets kept
 *     findNames   Text[]  -> Name[]        typed spans (a trained tagger will replace the heart of this)
 *     cluster     Name[]  -> Reading       spans that mean the same thing get the same subject
 *     findEvents, findFacts, …   Reading -> what an Extraction holds
 */
import type {OrganizationKind} from '../../schemas/vocabularies.ts'
import type {Mention, OrganizationEntity, PersonEntity, Source} from '../types.ts'

/** A headline or block. `block` is its key; all offsets are UTF-16 code units into `text`. */
export type Text = {block: string; text: string; sentences: Sentence[]}
export type Sentence = {start: number; end: number; tokens: Token[]}
export type Token = {text: string; start: number; end: number}

/** Everything that is written like a name, so that what is no entity of ours is not mistaken for one. */
export type NameType = 'person' | 'organization' | 'state' | 'place' | 'event' | 'demonym' | 'other'

export type Name = Mention & {type: NameType; kind?: OrganizationKind}

/** What one or several names of the article stand for. Places and demonyms become no documents, but facts need them. */
export type Subject =
  | (PersonEntity & {names: Name[]})
  | (OrganizationEntity & {names: Name[]})
  | {
      id: string
      type: 'place' | 'event' | 'demonym' | 'other'
      name: string
      names: Name[]
      /** ISO 3166-1 alpha-2 of the state whose demonym or place it is, where a data package says so. */
      countryCode?: string
    }

/** An article with its names found and sorted out. States are organizations of kind `state`. */
export type Reading = {
  source: Source
  texts: Text[]
  subjects: Subject[]
}

/** A date that the text states, resolved against the article's own. */
export type DateExpression = {
  block: string
  start: number
  end: number
  quote: string
  edtf: string
}
