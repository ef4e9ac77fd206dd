import {SENTENCE_OPENERS} from '../lexicons/abbreviations.ts'
import {isEnglishWord} from '../lexicons/words.ts'
import {withPlainApostrophes} from '../spelling.ts'
import type {Text, Token} from '../types.ts'

/**
 * - `none`: written with a small letter, or no word at all
 * - `function`: "The", "However": a capital only because a sentence begins; part of no name
 * - `weak`: a dictionary word that begins a sentence, so that its capital may mean nothing
 * - `strong`: a capital that means a name
 */
export type Capital = 'none' | 'function' | 'weak' | 'strong'

export type Word = Token & {
  /** With a plain apostrophe, as lexicons spell it. */
  plain: string
  lower: string
  capital: Capital
}

/** A sentence. In a `titled` one every word has its capital, so that only names known otherwise are found in it. */
export type Line = {block: string; text: string; words: Word[]; titled: boolean}

/** The sentences of the article, with what each capital letter is worth in the light of the whole article. */
export function linesOf(texts: Text[]): Line[] {
  const lines = texts.flatMap(({block, text, sentences}) =>
    sentences.map(({tokens}) => ({block, text, tokens, titled: isTitled(tokens)})),
  )
  const usage = usageOf(lines.filter(({titled}) => !titled).map(({tokens}) => tokens))
  return lines.map(({block, text, tokens, titled}) => ({
    block,
    text,
    titled,
    words: tokens.map((token, at) => toWord(token, opens(tokens, at), usage)),
  }))
}

/**
 * In capitals throughout, or a heading in title case: no full stop, and all words but articles, conjunctions and
 * prepositions begin with a capital.
 */
function isTitled(tokens: Token[]): boolean {
  const words = tokens.filter(({text}) => /^\p{L}/u.test(text))
  const capitals = words.filter(({text}) => /^\p{Lu}/u.test(text))
  if (capitals.length < 4) return false
  if (capitals.every(({text}) => !/\p{Ll}/u.test(text))) return true
  const ends = /^[.!?"”’]$/.test(tokens.at(-1)?.text ?? '')
  return !ends && words.every(({text}) => /^\p{Lu}/u.test(text) || SMALL_WORD.test(text))
}

const SMALL_WORD =
  /^(?:an?|the|and|but|or|nor|of|in|on|at|to|by|for|from|with|as|into|over|after|ahead|amid|up|via|vs?|is|are|its|his|her|not|off|out|['’‘ʼ]s?)$/u

type Usage = {small: Set<string>; capital: Map<string, number>}

/** Which words the article writes with a small letter, and which with a capital where none is needed. */
function usageOf(sentences: Token[][]): Usage {
  const usage: Usage = {small: new Set(), capital: new Map()}
  for (const tokens of sentences) {
    tokens.forEach(({text}, at) => {
      if (/^\p{Ll}/u.test(text)) usage.small.add(text)
      else if (!opens(tokens, at)) usage.capital.set(text, (usage.capital.get(text) ?? 0) + 1)
    })
  }
  return usage
}

/** Does a capital letter mean nothing here, because a sentence or a quotation begins? */
function opens(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.text
  if (before === undefined || /^[:•*–—]$/.test(before)) return true
  return /^["“”'‘«([]$/.test(before) && (at === 1 || /^[,:.!?]$/.test(tokens[at - 2]?.text ?? ''))
}

const LIKE_A_NAME =
  /^(?:\p{Lu}|(?:al|el|an|ar|as|ash|at|az|ad)[-‐‑]\p{Lu}|\p{Ll}{1,2}['’]?\p{Lu}\p{Ll})/u

function toWord(token: Token, opening: boolean, usage: Usage): Word {
  const plain = withPlainApostrophes(token.text)
  return {
    ...token,
    plain,
    lower: plain.toLowerCase(),
    capital: capitalOf(token.text, opening, usage),
  }
}

function capitalOf(text: string, opening: boolean, usage: Usage): Capital {
  if (!LIKE_A_NAME.test(text)) return 'none'
  if (!opening) return SENTENCE_OPENERS.has(text) ? 'weak' : 'strong'
  if (SENTENCE_OPENERS.has(text) || FUNCTION_WORD.test(text)) return 'function'
  const lower = text.toLowerCase()
  if (!isEnglishWord(lower)) return /^\p{Lu}\p{Ll}+(?:ly|ing)$/u.test(text) ? 'weak' : 'strong'
  return usage.capital.has(text) && !usage.small.has(lower) ? 'strong' : 'weak'
}

/** More words that begin sentences and no names. */
const FUNCTION_WORD =
  /^(?:[A-Z][a-z]+ly|I|I'm|I've|About|Above|Across|Against|Among|Amid|Any|Are|Around|Asked|Being|Beside|Besides|Between|Beyond|Can|Could|Did|Do|Does|Due|Else|Even|Ever|Every|Everyone|Few|First|Former|Further|Had|Has|Have|Hence|How|Including|Inside|Instead|Into|Is|Just|Last|Like|Local|Me|More|Moreover|Much|Must|Near|Neither|Next|Nobody|Nor|Nothing|Now|Off|Once|One|Only|Onto|Out|Outside|Over|Own|Per|Perhaps|Prior|Quite|Rather|Said|Same|Second|Shall|Should|Still|Such|Than|Their|Them|Then|Therefore|Third|Through|Throughout|Thus|Till|To|Today|Together|Tomorrow|Too|Toward|Towards|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Under|Unlike|Until|Up|Upon|Us|Very|Was|Well|Were|Whether|Which|Who|Whose|Why|Will|Within|Without|Would|Yes|Yesterday|Your|Yours|Been|Be|Am|Formerly|Currently|Following|Despite|Given|Based|Born|Named|Speaking|Asked)$/
