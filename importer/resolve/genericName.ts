import type {EntityType} from '../types.ts'
import {normaliseName} from './normaliseName.ts'
import type {Profile} from './profile.ts'

/**
 * Words that make up names which many countries use: "Supreme Court", "Foreign Ministry", "National Assembly". A name
 * of nothing else means the body of the country that an article happens to speak of.
 */
const GENERIC = new Set(
  `administration affairs agency air and appeal appeals armed army assembly attorney authority bank border bureau
  cabinet center central centre chamber civil coast commerce commission committee common commons congress
  constitutional corps council county court criminal customs defence defense department deputies diet directorate
  district economy education election elections electoral energy environment executive federal finance fire for
  force forces foreign general government guard health high home house immigration industry information intelligence
  interior internal justice labor labour law legislative legislature lords lower magistrates main marine marines
  military minister ministry municipal national navy of office parliament police politburo president presidential
  prime prison prosecutor prosecutors protection provincial public regional representatives republic reserve royal
  science secretariat security senate service services social special staff state statistics supreme trade transport
  treasury tribunal upper water workers works`.split(/\s+/),
)

/** Whether a normalised name says what sort of body or event it is, but not whose, or not which of many. */
export function isGenericName(type: EntityType, normalised: string): boolean {
  if (type === 'event') return ANY_EDITION.test(normalised)
  return isOutpost(normalised) || normalised.split(' ').every((word) => GENERIC.has(word))
}

/** "2020 election", "presidential elections", "Democratic primary": anybody's of that year, or of any. */
const ANY_EDITION =
  /^(?:\d{4} )?(?:(?:presidential|general|parliamentary|legislative|midterm|mid term|primary) )*(?:elections?|primary|primaries|vote)$|^(?:\d{4} )?(?:democratic|republican)(?: party)? primary$/

/** Known by a name that many others have as well. */
export function isGeneric({type, kind, name}: Pick<Profile, 'type' | 'kind' | 'name'>): boolean {
  if (type === 'person' || kind === 'state') return false
  return isGenericName(type, normaliseName(name))
}

/** A state has an embassy in every capital: one is known by its city alone. */
function isOutpost(normalised: string): boolean {
  return /\b(?:embassy|consulate)\b(?!.* (?:in|to) )/.test(normalised)
}

/**
 * Though a text only says "the pandemic" or "the election": of each disease there is one, and one in a year of what comes
 * once a year at the most in the place that its heading names.
 */
export function isOneOfItsName({name, kind}: {name: string; kind: string | null}): boolean {
  if (/^\S+ pandemic$/.test(name)) return true
  return ONCE_A_YEAR.has(kind ?? '') && /^(?:19|20)\d\d (?:.* )?\p{Lu}/u.test(name)
}

const ONCE_A_YEAR = new Set(['election', 'competition', 'disease-outbreak', 'war'])
