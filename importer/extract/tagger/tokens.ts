import {hashOfText} from '../textHash.ts'
import type {Name, Text, Token} from '../types.ts'
import {OUTSIDE, writeSpan} from './labels.ts'
import {AFTER, BEFORE, createVocabulary, type Vocabulary} from './vocabulary.ts'

/**
 * An article as the tagger sees it: the numbers of its words in a row, with edges around every sentence, so that a look
 * to the left or right of a token never leaves the row.
 */
export type Tokens = {
  words: Int32Array
  vocabulary: Vocabulary
  /** The labels that the rules propose. */
  proposed: Uint8Array
  /** By which rule, as the hash of its name; and how sure it was, from 0 to 10. */
  methods: Int32Array
  sureness: Uint8Array
  /** Where the proposal is certain, and only to be taken over. */
  certain: Uint8Array
  sentences: Stretch[]
}

/** A sentence's place in the row: from `from` up to, not including, `to`. */
export type Stretch = {block: string; from: number; to: number; tokens: Token[]}

/** As far as any feature looks. */
export const EDGE = 4

/** Lays out an article together with what the rules found in it. */
export function layOut(texts: Text[], names: Name[]): Tokens {
  const sentences = stretches(texts)
  const length = (sentences.at(-1)?.to ?? 0) + EDGE
  const words = new Int32Array(length)
  const vocabulary = createVocabulary()
  for (const {from, to, tokens} of sentences) {
    words.fill(BEFORE, from - EDGE, from)
    tokens.forEach(({text}, at) => {
      words[from + at] = vocabulary.numberOf(text)
    })
    words.fill(AFTER, to, to + EDGE)
  }
  const tokens: Tokens = {
    words,
    vocabulary: vocabulary.describe(),
    proposed: new Uint8Array(length).fill(OUTSIDE),
    methods: new Int32Array(length),
    sureness: new Uint8Array(length),
    certain: new Uint8Array(length),
    sentences,
  }
  propose(tokens, names)
  return tokens
}

function stretches(texts: Text[]): Stretch[] {
  let end = 0
  return texts.flatMap(({block, sentences}) =>
    sentences.map(({tokens}) => {
      const from = end + EDGE
      end = from + tokens.length + EDGE
      return {block, from, to: from + tokens.length, tokens}
    }),
  )
}

/** Names that do not begin and end with tokens of one sentence are left out: no rule of ours makes such. */
function propose(row: Tokens, names: Name[]): void {
  const byStart = Map.groupBy(names, ({block, start}) => `${block} ${start}`)
  for (const {block, from, tokens} of row.sentences) {
    tokens.forEach(({start}, at) => {
      for (const name of byStart.get(`${block} ${start}`) ?? []) {
        const length = lengthIn(tokens, at, name.end)
        if (length === undefined) continue
        const span = {type: name.type, from: from + at, to: from + at + length}
        writeSpan(row.proposed, span)
        row.methods.fill(hashOfText(name.method), span.from, span.to)
        row.sureness.fill(Math.round(name.confidence * 10), span.from, span.to)
        row.certain.fill(Number(name.confidence === 1), span.from, span.to)
      }
    })
  }
}

/** How many tokens reach from the one at `at` to the offset `end`; `undefined` where none ends there. */
export function lengthIn(tokens: readonly Token[], at: number, end: number): number | undefined {
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next]
    if (token?.end === end) return next - at + 1
    if (token && token.start > end) return undefined
  }
  return undefined
}
