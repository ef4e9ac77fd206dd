import {nameKey, wordsOfName} from '../spelling.ts'
import type {Name, Text} from '../types.ts'
import type {PersonGroup} from './persons.ts'

/**
 * What a person is headed by: the name under which the article introduces somebody, for that is the usual one. The
 * fullest is often that of a birth certificate ("Robert Gabriel Low", in a life of Robert Low).
 */
export function personHeading({name, names}: PersonGroup, texts: Text[]): string {
  const papal = names.find((each) => isPope(each, texts))
  if (papal) return `Pope ${papal.quote}`
  const given = wordsOfName(name)[0] ?? ''
  const usual = names.find(({quote}) => quote.includes(' ') && nameKey(quote).startsWith(given))
  return usual?.quote ?? name
}

/** "Pope Francis": the one title that no reference work parts from its name. */
function isPope({block, start, quote}: Name, texts: Text[]): boolean {
  const text = texts.find((each) => each.block === block)?.text ?? ''
  return /^\p{Lu}\p{Ll}+(?: [IVX]+)?$/u.test(quote) && /\bPope $/.test(text.slice(0, start))
}
