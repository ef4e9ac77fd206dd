import {homeStateIn} from '../cluster/homeState.ts'
import {isProvincial} from '../cluster/provincial.ts'
import type {State} from '../lexicons/states.ts'
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
  const home = homeOf({subjects, texts})
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

/**
 * "The election", in an article whose news is a president-elect: that of the state that it speaks of, in the same year
 * or, in January, the year before.
 */
export function withPresidentsElect(drafts: Draft[], {subjects, texts, source}: Reading): Draft[] {
  const home = texts.some(({text}) => ELECT.test(text)) ? homeOf({subjects, texts}) : undefined
  if (!home) return drafts
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(source.date) ?? []
  const name = `${Number(year) - (month === '01' ? 1 : 0)} ${home.name} presidential election`
  const isNamed = drafts.some((draft) => draft.name === name)
  return drafts.map((draft) =>
    !isNamed && draft.kind === 'election' && draft.name === 'Election' ? {...draft, name} : draft,
  )
}

const ELECT = /\b[Pp]resident-elect\b/

function homeOf({subjects, texts}: Pick<Reading, 'subjects' | 'texts'>): State | undefined {
  const names = subjects.flatMap((subject) => subject.names)
  return isProvincial(names, texts) ? undefined : homeStateIn(names)(() => true)
}
