import {homeStateIn} from '../cluster/homeState.ts'
import {isProvincial} from '../cluster/provincial.ts'
import type {Reading} from '../types.ts'
import type {Draft} from './draft.ts'

/** The election of a nation that the text leaves to the reader to know. A primary is held by a part of it. */
const NATIONAL =
  /^(?<year>\d{4}) (?:(?<what>presidential|general|parliamentary|legislative|midterm|mid-term) )?(?<poll>elections?)$/

/**
 * "2016 presidential election" is headed by the state that the article speaks of, where it is clear which. A bare "2016
 * election" is of the president where somebody runs for that.
 */
export function withNations(drafts: Draft[], {subjects, texts}: Reading): Draft[] {
  const names = subjects.flatMap((subject) => subject.names)
  const home = isProvincial(names, texts) ? undefined : homeStateIn(names)(() => true)
  const candidacy = texts.some(({text}) => CANDIDACY.test(text)) ? 'presidential' : undefined
  return drafts.map((draft) => {
    const {year, poll, what = candidacy} = NATIONAL.exec(draft.name)?.groups ?? {}
    return home && year && poll && what
      ? {...draft, name: `${year} ${home.name} ${what} ${poll}`}
      : draft
  })
}

const CANDIDACY = /\b[Pp]residential (?:candidate|nominee|nomination|campaign|bid|race|hopeful)/
