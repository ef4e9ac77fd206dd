import {entityId} from '../ids.ts'
import {isGeneric} from './genericName.ts'
import {normalise} from './gradedNames.ts'
import type {Minted, Profile} from './profile.ts'

/**
 * A name of its own gives the same id whichever article introduces it. What has none (the rally, a one-word person,
 * "Supreme Court") gets its article's; and so does the second of two homonyms. `namesakes` counts how often the article
 * has had the name so far: the second rally in it is another one.
 */
export function mint(
  met: Profile,
  source: {system: string; id: string},
  namesakes: Map<string, number>,
): Minted {
  const idOf = (key: string): string => entityId(met.type, source.system, key)
  const key = stableKey(met)
  const ownKey = `${key ?? normalise(met.type, met.name)}|${source.id}`
  const count = (namesakes.get(`${met.type}|${ownKey}`) ?? 0) + 1
  namesakes.set(`${met.type}|${ownKey}`, count)
  const own = idOf(count === 1 ? ownKey : `${ownKey}|${count}`)
  return {plain: key === undefined ? own : idOf(key), own}
}

/** What is the same in every article that means it; undefined where nothing is. */
function stableKey(met: Profile): string | undefined {
  const [identifier] = met.identifiers
  if (identifier) return identifier
  const name = normalise(met.type, met.name)
  if (!met.named) return undefined
  if (isGeneric(met)) return met.state && `${name}|${met.state.id}`
  // A yearly event has one name and many editions.
  if (met.type === 'event' && met.startDate) return `${name}|${met.startDate.slice(0, 4)}`
  return name
}
