import {isOrganizationHead} from '../lexicons/organizationHeads.ts'
import {isEastAsianFamilyName, isGivenName, isPersonName} from '../lexicons/personNames.ts'
import {countryOfPlace} from '../lexicons/places.ts'
import {ROLE_NOUNS, SPEECH_VERBS} from '../lexicons/titles.ts'
import {isEnglishWord} from '../lexicons/words.ts'
import type {Word} from './lines.ts'
import type {Segment} from './segments.ts'
import {isHonorific} from './titles.ts'

export type OpenType = 'person' | 'organization' | 'place' | 'other'

/** A sign that a name is of a type: how much it counts, and the test that sees it in one occurrence. */
export type Cue = {
  name: string
  type: OpenType
  weight: number
  /** A sign that lies in the name itself counts once; one in its surroundings counts for each of two occurrences. */
  inside?: boolean
  seen(segment: Segment): boolean
}

export const cues: Cue[] = [
  // ---- in the name
  inside(
    'given-name',
    'person',
    1.3,
    ({words}) => words.length > 1 && isGivenName(first(words).plain),
  ),
  inside(
    'given-name',
    'person',
    0.9,
    ({words}) => words.length > 1 && isGivenName(first(words).plain) && !words.every(isEnglish),
  ),
  inside(
    'family-name',
    'person',
    1,
    ({words}) => words.length > 1 && isPersonName(last(words).plain) && !isEnglish(last(words)),
  ),
  inside(
    'middle-name',
    'person',
    0.5,
    ({words}) => words.length > 2 && isPersonName(words[1]?.plain ?? ''),
  ),
  inside(
    'initial',
    'person',
    2,
    ({words}) => words.length > 1 && words.some(({text}) => /^\p{Lu}\.$/u.test(text)),
  ),
  inside('east-asian', 'person', 2.5, ({words}) => isEastAsianName(words)),
  inside(
    'foreign-words',
    'person',
    1.2,
    ({words}) => words.length > 1 && words.length < 5 && !words.some(isEnglish),
  ),
  inside(
    'particle',
    'person',
    1,
    ({words}) => words.length > 2 && /^(?:bin|ibn|al|van|von|de|der)$/.test(words[1]?.text ?? ''),
  ),
  inside('dictionary-words', 'other', 1.5, ({words}) => words.length > 1 && words.every(isEnglish)),
  inside(
    'acronym',
    'organization',
    2,
    ({words}) => words.length === 1 && /^\p{Lu}{3,6}$/u.test(first(words).text),
  ),
  inside(
    'acronym-inside',
    'organization',
    2,
    ({words}) => words.length > 1 && words.some(({text}) => /^\p{Lu}{3,6}$/u.test(text)),
  ),
  inside('ampersand', 'organization', 2, ({words}) =>
    words.some(({text}) => /\p{L}&\p{L}/u.test(text)),
  ),
  inside('web-name', 'organization', 2, ({words}) =>
    words.some(({text}) => /\.\p{Ll}{2,4}$/u.test(text)),
  ),
  inside(
    'camel-case',
    'organization',
    1.6,
    ({words}) =>
      words.length === 1 &&
      /\p{Ll}\p{Lu}/u.test(first(words).text) &&
      !/^(?:Mc|Mac|De|Le|La|O')/.test(first(words).text),
  ),
  inside(
    'digits',
    'other',
    2,
    ({words, after}) => words.some(({text}) => /\d/.test(text)) || /^\d+\p{L}?$/u.test(after(0)),
  ),
  inside(
    'all-caps-words',
    'other',
    1,
    ({words}) => words.length > 1 && words.every(({text}) => /^\p{Lu}{2,}$/u.test(text)),
  ),
  inside(
    'head-inside',
    'organization',
    1,
    ({words}) => words.length > 1 && words.some(({text}) => isOrganizationHead(text)),
  ),
  inside(
    'city',
    'place',
    2.5,
    ({words}) => countryOfPlace(words.map(({plain}) => plain).join(' ')) !== undefined,
  ),
  // ---- before it
  around('title', 'person', 3, ({parsed, from}) => parsed.isTitle[from - 1] === true),
  around('honorific', 'person', 4, ({parsed, from}) => isHonorific(parsed.line.words[from - 1])),
  around(
    'role-before',
    'person',
    2.5,
    ({before}) => isRole(before(0)) || (before(0) === ',' && roleBefore(before)),
  ),
  around('kind-before', 'organization', 2.5, ({before}) => BODY_NOUNS.has(before(0))),
  around('work-before', 'other', 2.5, ({before}) => WORK_NOUNS.has(before(0))),
  around(
    'place-before',
    'place',
    2.5,
    ({before}) => PLACE_NOUNS.has(before(0)) || (before(0) === 'of' && PLACE_NOUNS.has(before(1))),
  ),
  around('in', 'place', 1.2, ({before}) =>
    /^(?:in|near|outside|across|around|toward|towards|into|throughout)$/.test(before(0)),
  ),
  around('from', 'place', 0.5, ({before}) => /^(?:from|at|to)$/.test(before(0))),
  around(
    'article',
    'organization',
    0.8,
    ({before, words}) => before(0) === 'the' && !words.every(isEnglish),
  ),
  around('article', 'person', -1.5, ({before}) => /^(?:the|a|an)$/.test(before(0))),
  around('employer', 'organization', 1, ({before}) =>
    /^(?:via|joined|sued|owned|by)$/.test(before(0)),
  ),
  around(
    'quoted',
    'other',
    2.5,
    ({before, after}) => /^["“‘']$/.test(before(0)) && /^["”’']$/.test(after(0)),
  ),
  // ---- after it
  around(
    'speech',
    'person',
    1,
    ({after}) => SPEECH_VERBS.has(after(0)) || /^(?:who|whose)$/.test(after(0)),
  ),
  around('speech', 'organization', 0.5, ({after}) => SPEECH_VERBS.has(after(0))),
  around(
    'spoken-by',
    'person',
    1,
    ({before, after}) => SPEECH_VERBS.has(before(0)) && /^[.,;]$/.test(after(0)),
  ),
  around(
    'who',
    'person',
    2,
    ({after}) => after(0) === ',' && /^(?:who|whose|whom)$/.test(after(1)),
  ),
  around(
    'age',
    'person',
    3,
    ({after}) =>
      (after(0) === ',' || after(0) === '(') &&
      (/^(?:aged|age)$/.test(after(1)) || (/^\d{1,2}$/.test(after(1)) && /^[,.)]$/.test(after(2)))),
  ),
  around('role-after', 'person', 2, ({after}) => after(0) === ',' && roleAfter(after)),
  around(
    'kind-after',
    'organization',
    2,
    ({after}) =>
      after(0) === ',' &&
      /^(?:a|an|the)$/.test(after(1)) &&
      [2, 3, 4, 5].some((n) => BODY_NOUNS.has(after(n))),
  ),
  around(
    'acronym-after',
    'organization',
    2,
    ({after}) => after(0) === '(' && /^\p{Lu}{2,7}$/u.test(after(1)) && after(2) === ')',
  ),
  around('office-after', 'organization', 2, ({after}) => OFFICE_NOUNS.has(after(0))),
  around(
    'region-after',
    'place',
    2,
    ({after, segment}) => after(0) === ',' && startsPlace(segment),
  ),
  around('place-noun-after', 'place', 2, ({after}) => PLACE_NOUNS.has(after(0))),
  around('work-noun-after', 'other', 1.5, ({after}) => WORK_NOUNS.has(after(0))),
]

const BODY_NOUNS = set(
  'company firm agency organisation organization newspaper magazine broadcaster network airline airlines bank group ' +
    'party militia charity website outlet publisher manufacturer retailer carrier operator club team band studio ' +
    'startup platform foundation nonprofit non-profit journal station channel chain giant maker developer producer ' +
    'paper daily tabloid league association union corporation conglomerate subsidiary brand contractor label',
)

const WORK_NOUNS = set(
  'film movie series show song album single book novel game comic play musical episode character programme program ' +
    'spacecraft ship vessel aircraft helicopter probe satellite telescope rover mission virus bacterium drug species ' +
    'hashtag language app software franchise sitcom soundtrack operation algorithm vaccine genus yacht boat ferry ' +
    'horse dog cat dinosaur asteroid comet planet star',
)

const PLACE_NOUNS = set(
  'city town village province district county region island river mountain state suburb capital municipality port ' +
    'neighborhood neighbourhood peninsula valley coast lake prefecture parish area airport mosque stadium',
)

const OFFICE_NOUNS = set(
  'CEO spokesman spokeswoman spokesperson executive employees staff officials headquarters shares stock chairman founder ' +
    'president co-founder director users customers subsidiary',
)

/** One occurrence, with its words and its neighbours by distance. */
type View = Segment & {
  segment: Segment
  words: Word[]
  before(distance: number): string
  after(distance: number): string
}

export function viewOf(segment: Segment): View {
  const {words} = segment.line
  return {
    ...segment,
    segment,
    words: words.slice(segment.from, segment.to),
    before: (distance) => words[segment.from - 1 - distance]?.plain ?? '',
    after: (distance) => words[segment.to + distance]?.plain ?? '',
  }
}

function inside(name: string, type: OpenType, weight: number, test: (view: View) => boolean): Cue {
  return {name, type, weight, inside: true, seen: (segment) => test(viewOf(segment))}
}

function around(name: string, type: OpenType, weight: number, test: (view: View) => boolean): Cue {
  return {name, type, weight, seen: (segment) => test(viewOf(segment))}
}

function first(words: Word[]): Word {
  return words[0] as Word
}

function last(words: Word[]): Word {
  return words.at(-1) as Word
}

function isEnglish({lower}: Word): boolean {
  return isEnglishWord(lower)
}

/** A family name that comes first and a given name of one word, perhaps of two joined syllables. */
function isEastAsianName(words: Word[]): boolean {
  const [family, given] = words
  if (!family || !given || words.length > 3 || !isEastAsianFamilyName(family.plain)) return false
  return /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given.text) || !isEnglishWord(given.lower)
}

/** A role noun, or its plural. */
function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/s$/, ''))
}

/** "the mayor of X, Jane Low": a role noun within the seven words before the comma. */
function roleBefore(before: (distance: number) => string): boolean {
  for (let distance = 1; distance < 8; distance++) {
    if (/^[.,;]$/.test(before(distance))) return false
    if (isRole(before(distance).toLowerCase())) return true
  }
  return false
}

/** "Jane Low, the deputy mayor of X,": a role noun within the seven words after the comma. */
function roleAfter(after: (distance: number) => string): boolean {
  for (let distance = 1; distance < 8; distance++) {
    if (/^[.,;]$/.test(after(distance))) return false
    if (isRole(after(distance).toLowerCase())) return true
  }
  return false
}

/** "X, Ohio": a region or state right after the comma. */
function startsPlace({parsed, to}: Segment): boolean {
  const unit = parsed.units.find(({from}) => from === to + 1)
  return unit?.type === 'place' || unit?.type === 'state'
}

function set(text: string): Set<string> {
  return new Set(text.split(' '))
}
