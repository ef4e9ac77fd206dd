/**
 * Letters and digits as the first 256 characters have them. To compile a class of all of Unicode's letters takes an engine
 * some ten times as long as one of these, and hardly a sentence of English news has others.
 */
const LATIN: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  N: '0-9²³¹¼-¾',
  M: '',
}

/** What has no class in LATIN, and letters that inLatin would put another in the place of. */
const UNTOLD =
  /\\P|\\p\{(?!(?:L|Lu|Ll|N|M)\})|\\u|[^\0-ÿ\P{L}]|[^\0-ÿ\P{N}]|[\u{10000}-\u{10ffff}]/u

/**
 * An expression without the flag `u` that finds in a text from `inLatin` what the source finds with it; `undefined` where there
 * is none.
 */
export function latinSource(source: string): string | undefined {
  if (UNTOLD.test(source)) return undefined
  return source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{(\w+)\}/g, (whole, single?: string) =>
    single === undefined ? latinClass(whole) : `[${LATIN[single] ?? ''}]`,
  )
}

function latinClass(whole: string): string {
  return whole.replace(/\\p\{(\w+)\}/g, (_, name: string) => LATIN[name] ?? '')
}

/** Punctuation, symbols and space beyond Latin are in no class of letters; they stay what they are. */
const BEYOND = /[^\0-ÿ‐-⁞₠-⃀]/

/**
 * The text with a letter or digit of the same kind for each beyond Latin, so that offsets stay; `undefined` where that
 * cannot be, as for marks and what takes two places of a string.
 */
export function inLatin(text: string): string | undefined {
  if (!BEYOND.test(text)) return text
  if (/[\ud800-\udfff]|\p{M}/u.test(text) || /[\ud800-\udfff]/.test(text)) return undefined
  return text.replace(/[^\0-ÿ\P{L}]|[^\0-ÿ\P{N}]/gu, latinLike)
}

function latinLike(letter: string): string {
  if (/\p{N}/u.test(letter)) return '²'
  if (/\p{Lu}/u.test(letter)) return 'Ð'
  return /\p{Ll}/u.test(letter) ? 'ð' : 'ª'
}
