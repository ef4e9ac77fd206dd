import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import countries from 'world-countries'
import {z} from 'zod'
import {type Found, peer} from './peer.ts'

/**
 * The library tags parts of speech and leaves names to its user. These are the rules that one would write in an afternoon:
 * a run of proper nouns is a state when a list of countries has it, a body when one of its words says so or it is an
 * abbreviation, and a person when it has two to four words or follows a title.
 */
export const winkWithRules = peer({
  name: 'wink-nlp with rules',
  version: '2.4.0',
  find: (text) => runsOf(wordsOf(text)).flatMap((run) => foundIn(run, text)),
})

const nlp = wink(model, ['sbd', 'pos'])

type Word = {text: string; pos: string; start: number; end: number}

/** The library gives words; where they stand is looked up, for it normalises the space between them. */
function wordsOf(text: string): Word[] {
  const tokens = nlp.readDoc(text).tokens()
  const tags = tokens.out(nlp.its.pos)
  let from = 0
  return tokens.out().flatMap((word, at) => {
    const start = text.indexOf(word, from)
    if (start < 0) return []
    from = start + word.length
    return [{text: word, pos: String(tags[at]), start, end: from}]
  })
}

/** Proper nouns in a row; an "of" or "of the" between them belongs to the name of a body. */
function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  words.forEach((word, at) => {
    const isName = word.pos === 'PROPN' && /^\p{Lu}/u.test(word.text)
    const link = run.some(isBodyWord) && LINKS.test(word.text) && continues(words, at)
    if (isName || link) run.push(word)
    else {
      if (run.length > 0) runs.push(run)
      run = []
    }
  })
  return run.length > 0 ? [...runs, run] : runs
}

const LINKS = /^(?:of|for|the)$/

function continues(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1, at + 3).find(({text}) => !LINKS.test(text))
  return next?.pos === 'PROPN'
}

function foundIn(run: readonly Word[], text: string): Found[] {
  const untitled = run.slice(run.findLastIndex((word) => TITLES.test(word.text)) + 1)
  const [first, last] = [untitled[0], untitled.at(-1)]
  if (!first || !last) return []
  const type = typeOf(untitled, text.slice(first.start, last.end), untitled.length < run.length)
  return type ? [{type, start: first.start, end: last.end}] : []
}

function typeOf(run: readonly Word[], name: string, titled: boolean): Found['type'] | undefined {
  if (STATES.has(name)) return 'state'
  if (run.some(isBodyWord)) return 'organization'
  if (run.length === 1 && /^\p{Lu}{2,6}$/u.test(name)) return 'organization'
  if (run.some(({text}) => DATES.test(text))) return undefined
  return titled || (run.length >= 2 && run.length <= 4) ? 'person' : undefined
}

function isBodyWord({text}: Word): boolean {
  return BODIES.test(text)
}

const countryList = z.array(
  z.object({
    name: z.object({common: z.string(), official: z.string()}),
    altSpellings: z.array(z.string()),
  }),
)

const STATES = new Set([
  ...countryList
    .parse(countries)
    .flatMap(({name, altSpellings}) => [name.common, name.official, ...altSpellings]),
  'US',
  'U.S.',
  'UK',
  'England',
  'Scotland',
  'Wales',
])

const TITLES =
  /^(?:President|Minister|Chancellor|Senator|Governor|Mayor|Secretary|King|Queen|Prince|Princess|Pope|Sir|Judge|Justice|Representative|General|Captain|Dr|Mr|Mrs|Ms|Professor|CEO|Director|Spokesman|Spokeswoman)\.?$/

const BODIES =
  /^(?:Agency|Airlines?|Army|Association|Authority|Bank|Bureau|Center|Centre|Church|Club|College|Commission|Committee|Company|Congress|Corporation|Council|Court|Department|FC|Federation|Force|Foundation|Government|Group|Guard|Hospital|House|Inc|Institute|League|Ltd|Ministry|Nations|Navy|News|Office|Organi[sz]ation|Parliament|Party|Police|Press|School|Senate|Service|Society|Times|Union|United|University)\.?$/

const DATES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
