import type {EventEntity} from '../../types.ts'
import {maskSentences, type Sign, signsOf} from '../masked.ts'
import type {DateExpression, Reading} from '../types.ts'
import {withAnaphora} from './anaphora.ts'
import type {Draft} from './draft.ts'
import {findFates} from './fates.ts'
import {findGatherings} from './gatherings.ts'
import {findHappening} from './happening.ts'
import {findNamedEvents} from './named.ts'
import {withTimes} from './timing.ts'
import {findWarActs} from './warActs.ts'

/**
 * The happenings that a newsroom would keep a record of: those with a name of their own, the one that the article reports,
 * and others that the text ties to a date. In the order of first mention.
 */
export function findEvents(reading: Reading, dates: DateExpression[]): EventEntity[] {
  const untimed = findNamedEvents(reading)
  const sentences = maskSentences(reading.texts, [
    ...signsOf(reading),
    ...dates.map((date, index): Sign => ({...date, letter: 'T', id: `${index}`})),
    ...untimed.flatMap(({mentions}, index) =>
      mentions.map((mention): Sign => ({...mention, letter: 'E', id: `${index}`})),
    ),
  ])
  const named = withTimes(untimed, {sentences, reading, dates})
  const happening = findHappening({reading, sentences, dates, named})
  const others = happening ? named.filter(({name}) => name !== happening.name) : named
  const drafts = [
    ...others,
    ...(happening ? [happening] : []),
    ...findGatherings(sentences, dates, happening),
    ...findWarActs(reading, {sentences, dates, wars: named.filter(({kind}) => kind === 'war')}),
    ...findFates(reading, sentences, dates),
  ]
  return withAnaphora(withoutRepeats(drafts), sentences).map(entityOf)
}

/** One record per happening: of two drafts of one name the earlier, and no draft whose every mention another has. */
function withoutRepeats(drafts: Draft[]): Draft[] {
  return drafts.filter(
    (draft, index) =>
      !drafts
        .slice(0, index)
        .some((earlier) => earlier.name === draft.name || covers(earlier, draft)),
  )
}

function covers(earlier: Draft, {mentions}: Draft): boolean {
  return mentions.every((one) =>
    earlier.mentions.some(
      ({block, start, end}) => block === one.block && start <= one.start && one.end <= end,
    ),
  )
}

function entityOf({mentions, ...draft}: Draft, index: number): EventEntity {
  return {
    id: `v${index + 1}`,
    type: 'event',
    ...draft,
    alternateNames: [...new Set(mentions.filter((m) => m.form === 'name').map((m) => m.quote))]
      .filter((value) => value !== draft.name)
      .map((value) => ({value, kind: 'alias' as const})),
    mentions,
  }
}
