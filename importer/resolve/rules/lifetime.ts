import {parseEdtf} from '../../../schemas/index.ts'
import type {Deed, Profile} from '../profile.ts'
import type {Rule} from './rule.ts'

/** What only the living do, and what is done to the dead as well. */
const ALIVE = new Set([
  'election',
  'match',
  'competition',
  'meeting',
  'summit',
  'visit',
  'vote',
  'appointment',
  'resignation',
  'protest',
  'agreement',
  'announcement',
  'performance',
  'crime',
])
const PASSIVE = new Set(['deceased', 'victim', 'honoree', 'affected', 'subject', ''])

/** Nobody is in the news before they are born, nor does anything after they have died. */
export const lifetime: Rule = (met, known) => {
  if (known.since && isBefore(met.date, known.since)) {
    const began = met.type === 'organization' ? 'founded' : 'born'
    return {points: -100, because: `one was ${began} ${known.since}, the article is of ${met.date}`}
  }
  return outlived(known, met) ?? outlived(met, known)
}

/** Dates of events are sometimes misread: it casts doubt, no more. */
function outlived(dead: Profile, living: Profile): ReturnType<Rule> {
  const end = endOf(dead)
  if (!end) return undefined
  const later = [...living.deeds.values()].find((deed) => isLater(deed, end))
  return (
    later && {
      points: -30,
      because: `one died ${end}, the other took part in “${later.name}” (${later.startDate})`,
    }
  )
}

function endOf({type, until, deeds}: Profile): string | undefined {
  if (type !== 'person') return undefined
  const death = [...deeds.values()].find(({kind, role}) => kind === 'death' && role === 'deceased')
  return until ?? death?.startDate
}

function isLater({kind, role, startDate}: Deed, end: string): boolean {
  return (
    ALIVE.has(kind) && !PASSIVE.has(role) && startDate !== undefined && isBefore(end, startDate)
  )
}

function isBefore(one: string, two: string): boolean {
  const [end, start] = [parseEdtf(one)?.latest, parseEdtf(two)?.earliest]
  return end !== undefined && start !== undefined && end < start
}
