import type {Span} from '../types.ts'
import {anyOf} from './anyOf.ts'
import {type MaskedSentence, type Sign, unmask} from './masked.ts'
import {found, type Pattern, pattern} from './pattern.ts'
import {requiredWords} from './requiredWords.ts'

/**
 * What may stand in braces in a template. `{person}`, `{body}` … are typed signs, which a match gives back by that word;
 * `{person:other}` gives it back as `other`. The lower ones are small words that may or may not be there.
 */
const SIGN_LETTERS: Record<string, string> = {
  person: 'P',
  body: '[OS]',
  organization: 'O',
  state: 'S',
  location: '[LSO]',
  place: 'L',
  demonym: 'D',
  event: 'E',
  date: 'T',
  party: '[POS]',
  role: 'R',
}

const HONORIFICS =
  'Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Gen General Lt Lieutenant Maj Major Col Colonel Brig Brigadier Capt Captain ' +
  'Admiral Sgt Rev Reverend Fr Hon Justice Prince Princess King Queen Pope Sheikh'
const HONORIFIC = String.raw`${anyOf(HONORIFICS.split(' '))}\.? `
const TITLED = new RegExp(HONORIFIC, 'u')
/** Where titles may stand in an expanded template. */
const TITLES = '{titles}'

/** "X of Ruritania", "X (UK)", "X, 32" */
const ONE_OF_THEM = `${TITLES}‹P\\d+›(?: of ‹[LSO]\\d+›| \\([^)]{1,40}\\)|, (?:aged )?\\d{1,3}(?=,| and))?`

const WORDS: Record<string, string> = {
  the: '(?:[Tt]he )?',
  an: '(?:(?:formerly|currently|now|also|then) )?(?:(?:the|The|an?|An?|one of the) )?',
  s: "(?:['’‘]s?)",
  their: '(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)',
  quote: '["“”]?',
  people: `(?<people>${ONE_OF_THEM}(?:(?:, and |, | and | as well as )${ONE_OF_THEM})*)`,
}

export type Match = {
  /** Signs by their word in the template. */
  signs: Record<string, Sign>
  /** What roles and other named groups of the template matched, as the source has it. */
  words: Record<string, string>
  /** The persons of `{people}`: "X, Y of Z and W". */
  people: Sign[]
  span: Span
  sentence: MaskedSentence
  /** Where the match is in the masked text. */
  index: number
  length: number
}

/**
 * Makes a template over typed signs into a pattern; `pieces` are fragments that may stand in braces too. The titles that may
 * stand before every person take most of what an expression takes to compile, so that a text without any has one of its own.
 */
export function template(source: string, pieces: Record<string, string> = {}): Pattern {
  const expand = (text: string): string =>
    text.replace(/\{([a-z]+)(?::([a-z]+))?\}/g, (whole, word: string, as?: string) => {
      const letter = SIGN_LETTERS[word]
      if (letter !== undefined) return signPattern(word, letter, as ?? word)
      const piece = WORDS[word] ?? pieces[word]
      return piece === undefined ? whole : expand(piece)
    })
  const expanded = expand(source)
  // What may stand there requires nothing; to read it out of each template would take longer than all the rest.
  const titled = pattern(expanded.replaceAll(TITLES, `(?:${HONORIFIC}){0,2}`), () =>
    requiredWords(expanded.replaceAll(TITLES, '(?:)?')),
  )
  const untitled = pattern(expanded.replaceAll(TITLES, ''))
  const fitting = (text: string) => (TITLED.test(text) ? titled : untitled)
  return {
    required: titled.required,
    expression: (text) => fitting(text).expression(text),
    latinExpression: (text) => fitting(text).latinExpression(text),
  }
}

/** A sign and what newswriting hangs on it: a title before a person, an acronym in brackets after a body. */
function signPattern(word: string, letter: string, as: string): string {
  const sign = `‹${letter}(?<${as}>\\d+)›`
  if (word === 'person') return TITLES + sign
  return letter.includes('O') ? `${sign}(?: \\((?:‹[OSX]\\d+›|[A-Z][\\w.&-]+)\\))?` : sign
}

/** Where a template matches in a sentence, with what it caught. */
export function* matchesOf(template: Pattern, sentence: MaskedSentence): Generator<Match> {
  for (const match of found(template, sentence.text)) {
    const signs: Record<string, Sign> = {}
    const words: Record<string, string> = {}
    const people = peopleOf(match.groups?.people ?? '', sentence)
    for (const [name, caught] of Object.entries(match.groups ?? {})) {
      if (caught === undefined) continue
      const sign = /^\d+$/.test(caught) ? sentence.signs[Number(caught)] : undefined
      if (sign) signs[name] = sign
      if (sign?.letter === 'R') words[name] = quoteOf(sign, sentence)
      else if (!sign) words[name] = unmaskedWords(caught, sentence)
    }
    const span = unmask(sentence, match.index, match.index + match[0].length)
    yield {signs, words, people, span, sentence, index: match.index, length: match[0].length}
  }
}

function peopleOf(list: string, {signs}: MaskedSentence): Sign[] {
  return [...list.matchAll(/‹P(\d+)›/g)].flatMap(([, index]) => signs[Number(index)] ?? [])
}

function unmaskedWords(words: string, sentence: MaskedSentence): string {
  return words.replace(/‹[A-Z](\d+)›/g, (_, index: string) => {
    const sign = sentence.signs[Number(index)]
    return sign ? quoteOf(sign, sentence) : ''
  })
}

/** What a sign stands for, as the source has it. */
export function quoteOf({start, end}: Sign, sentence: MaskedSentence): string {
  return sentence.source.slice(start - sentence.start, end - sentence.start)
}
