import {HEADLINE, type Source} from '../types.ts'
import {
  COMPOUND_TAILS,
  LEADING_ABBREVIATIONS,
  SENTENCE_OPENERS,
  TRAILING_ABBREVIATIONS,
} from './lexicons/abbreviations.ts'
import type {Sentence, Text, Token} from './types.ts'

/**
 * The headline and the blocks as sentences and tokens. Every token is a slice of its text, none overlap, and only white
 * space lies between them. The headline comes first.
 */
export function readTexts(source: Source): Text[] {
  return [
    readText(HEADLINE, source.headline),
    ...source.blocks.map((block) => readText(block.key, block.text)),
  ]
}

function readText(block: string, text: string): Text {
  return {block, text, sentences: sentencesOf(text, tokensOf(text))}
}

/**
 * The kinds of token, longest reading first. An apostrophe or hyphen between letters belongs to the word, and so does
 * the wrong quotation mark that stands in for an apostrophe; a possessive 's is a token of its own.
 */
const TOKEN = new RegExp(
  [
    String.raw`\p{L}\.(?:\p{L}\.)+`, // U.S., J.R.R.
    String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’‘ʼ&]|[-‐‑]+|\.(?=\p{Ll}{2}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|(?<=\p{N})[.,:](?=\p{N})[\p{N}]+)*`,
    String.raw`['’‘ʼ](?=s(?![\p{L}\p{N}]))s`, // a possessive whose word was cut off before it
    String.raw`\.{2,}|\S`,
  ].join('|'),
  'gu',
)

/** The tokens of any text: gazetteers cut their names by the same rule as the articles. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const previous = tokens.at(-1)
    if (match[0] === '.' && previous && takesFullStop(text, previous)) {
      tokens[tokens.length - 1] = token(text, previous.start, match.index + 1)
    } else {
      tokens.push(...wordTokens(text, match.index, match.index + match[0].length))
    }
  }
  return tokens
}

function token(text: string, start: number, end: number): Token {
  return {text: text.slice(start, end), start, end}
}

/** An initial ("J." before a capital) or an abbreviation, and the full stop that is part of it. */
function takesFullStop(text: string, {text: word, end}: Token): boolean {
  if (text[end] !== '.') return false
  if (LEADING_ABBREVIATIONS.has(word) || TRAILING_ABBREVIATIONS.has(word)) return true
  return /^\p{Lu}$/u.test(word) && /^\.\s+\p{Lu}/u.test(text.slice(end, end + 4))
}

const POSSESSIVE = /['’‘ʼ][sS]$/u

function wordTokens(text: string, start: number, end: number): Token[] {
  const word = text.slice(start, end)
  const possessive = word.length > 2 ? POSSESSIVE.exec(word) : null
  if (possessive) {
    const cut = start + possessive.index
    return [...wordTokens(text, start, cut), token(text, cut, end)]
  }
  const hyphen = word.search(/[-‐‑]\p{Ll}+$/u)
  if (/^\p{Lu}/u.test(word) && COMPOUND_TAILS.has(word.slice(hyphen + 1))) {
    const cut = start + hyphen
    return [token(text, start, cut), token(text, cut, cut + 1), token(text, cut + 1, end)]
  }
  return [token(text, start, end)]
}

const CLOSING = /^["”’'»)\]]$/u
const TERMINAL = /^(?:[!?…。]|\.+)$/u

function sentencesOf(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  tokens.forEach((_, at) => {
    if (at + 1 < tokens.length && !endsSentence(text, tokens, at)) return
    const members = tokens.slice(from, at + 1)
    const [first, last] = [members[0], members.at(-1)]
    if (first && last) sentences.push({start: first.start, end: last.end, tokens: members})
    from = at + 1
  })
  return sentences
}

/** After the token at `at`, which is not the last one: does the next one begin a sentence? */
function endsSentence(text: string, tokens: Token[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (!here || !next || next.start === here.end) return false
  if (CLOSING.test(here.text)) return isClosed(tokens, at) && opensSentence(next.text)
  if (TERMINAL.test(here.text)) return opensSentence(next.text)
  const ending = here.text.endsWith('.') && !LEADING_ABBREVIATIONS.has(here.text.slice(0, -1))
  return ending && text[here.end] !== undefined && SENTENCE_OPENERS.has(next.text)
}

/** A closing quotation mark or bracket ends a sentence when a full stop stands inside it, three marks back at most. */
function isClosed(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).findLast(({text}) => !CLOSING.test(text))
  return before !== undefined && TERMINAL.test(before.text)
}

function opensSentence(word: string): boolean {
  return !/^(?:\p{Ll}|[,;:)\]])/u.test(word)
}
