import type {Text} from './types.ts'

const SMALL_WORDS = new Set(
  'the of and to in a is that for on was with as by at from it an be were has had have are which'.split(
    ' ',
  ),
)

/** `en` where at least one word in eight is one of English's commonest, else `und`: the rules read no other language. */
export function languageOf(texts: Text[]): string {
  const words = texts
    .flatMap(({sentences}) => sentences.flatMap(({tokens}) => tokens))
    .filter(({text}) => /^\p{L}+$/u.test(text))
  const small = words.filter(({text}) => SMALL_WORDS.has(text.toLowerCase())).length
  return words.length > 0 && small / words.length >= 1 / 8 ? 'en' : 'und'
}
