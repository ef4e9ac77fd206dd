import {homeStateIn} from '../cluster/homeState.ts'
import {isProvincial} from '../cluster/provincial.ts'
import type {Reading} from '../types.ts'
import type {Draft} from './draft.ts'
import {partyPrimaries} from './partyPrimaries.ts'

/** The election of a nation that the text leaves to the reader to know. */
const NATIONAL =
  /^(?<year>\d{4}) (?:(?<what>presidential|general|parliamentary|legislative|midterm|mid-term) )?(?<poll>elections?)$/

/**
 * "2016 presidential election" is headed by the state that the article speaks of, where it is clear which. A bare "2016
 * election" is of the president where somebody runs for that, and so are a party's primaries in the United States.
 */
export function withNations(drafts: Draft[], {subjects, texts, source}: Reading): Draft[] {
  const names = subjects.flatMap((subject) => subject.names)
  const home = isProvincial(names, texts) ? undefined : homeStateIn(names)(() => true)
  const candidacy = texts.some(({text}) => CANDIDACY.test(text)) ? 'presidential' : undefined
  const headingOf = (name: string): string => {
    const {year, poll, what = candidacy} = NATIONAL.exec(name)?.groups ?? {}
    if (home && year && poll && what) return `${year} ${home.name} ${what} ${poll}`
    const primaries = candidacy && home?.code === 'US' && partyPrimaries(name, source.date)
    return primaries || name
  }
  return drafts.map((draft) => ({...draft, name: headingOf(draft.name)}))
}

const CANDIDACY = /\b[Pp]residential (?:candidate|nominee|nomination|campaign|bid|race|hopeful)/
