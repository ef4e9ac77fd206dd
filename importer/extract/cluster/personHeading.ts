import {officeHolder} from '../lexicons/officeHolders.ts'
import {stateNamed, stateOfDemonym} from '../lexicons/states.ts'
import {nameKey, wordsOfName} from '../spelling.ts'
import type {Name} from '../types.ts'
import type {PersonGroup} from './persons.ts'

/** The text of a headline or block by its key. */
type TextOf = ReadonlyMap<string, string>

/**
 * What a person is headed by: the name under which the article introduces somebody, for that is the usual one. The
 * fullest is often that of a birth certificate ("Robert Gabriel Low", in a life of Robert Low).
 */
export function personHeading({name, names}: PersonGroup, textOf: TextOf, year: number): string {
  const papal = names.find((each) => isPope(each, textOf))
  if (papal) return `Pope ${papal.quote}`
  const given = wordsOfName(name)[0] ?? ''
  const usual = names.find(({quote}) => quote.includes(' ') && nameKey(quote).startsWith(given))
  return usual?.quote ?? holderOfOffice(names, textOf, year) ?? name
}

/** "President Low" is understood by the reader of the day, and by whoever knows the day. */
function holderOfOffice(names: Name[], textOf: TextOf, year: number): string | undefined {
  return names
    .map(({block, start, quote}) => {
      const before = textOf.get(block)?.slice(Math.max(0, start - 30), start) ?? ''
      const title = titleIn(before)
      return title && officeHolder(title, quote, year)
    })
    .find((name) => name !== undefined)
}

/** Clubs and banks have presidents as well: where the title is written small, it has to be a state's. */
function titleIn(before: string): string | undefined {
  const [, owner = '', title = ''] = TITLE.exec(before) ?? []
  if (title === '' || NOT_HIS_NOW.test(before)) return undefined
  const isCapital = /^\p{Lu}/u.test(title)
  // "New Zealand prime minister", "On Sunday Swedish prime minister".
  const owners = [owner, owner.replace(/^\S+ /, '')]
  const isOfState = owners.some((each) => stateNamed(each) ?? stateOfDemonym(each))
  return isCapital || isOfState ? title : undefined
}

const OFFICE = '([Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor) $'
const TITLE = new RegExp(
  `(?:(?<!\\p{L})((?:\\p{Lu}[\\p{L}.]* )?\\p{Lu}[\\p{L}.]*)(?:['’]s)? )?\\b${OFFICE}`,
  'u',
)
/** "Former US President Low", "Deputy Prime Minister Low". */
const NOT_HIS_NOW = new RegExp(
  `\\b(?:[Vv]ice|[Ff]ormer|[Ee]x|[Dd]eputy)[ -](?:\\p{Lu}[\\p{L}.]* ){0,2}${OFFICE}`,
  'u',
)

/** "Pope Francis": the one title that no reference work parts from its name. */
function isPope({block, start, quote}: Name, textOf: TextOf): boolean {
  const before = textOf.get(block)?.slice(Math.max(0, start - 6), start) ?? ''
  return /^\p{Lu}\p{Ll}+(?: [IVX]+)?$/u.test(quote) && /\bPope $/.test(before)
}
