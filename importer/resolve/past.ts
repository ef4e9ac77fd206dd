import {normalise} from './gradedNames.ts'
import type {ToResolve} from './met.ts'
import type {NamesIndex} from './namesIndex.ts'
import type {Met, Minted, Profile} from './profile.ts'

export type Past = Pick<Met, 'minted' | 'was' | 'judged'>

/**
 * What became of an entity when its article was imported before, and what people have said of it since. The article's
 * record says what it contributed to: that which goes by one of the entity's names, then or now.
 */
export function past(
  profile: Profile,
  minted: Minted,
  {recorded}: Pick<ToResolve, 'recorded'>,
  names: NamesIndex,
): Past {
  const under = recorded.filter(({id, type, fields: {name}}) => {
    if (type !== profile.type) return false
    if (typeof name === 'string') return profile.names.has(normalise(type, name))
    return [...names.namesOf(names.heir(id))].some((each) => profile.names.has(each))
  })
  const ids = itself(
    under.map(({id}) => id),
    minted,
  )
  return {
    minted: {plain: names.heir(minted.plain), own: names.heir(minted.own)},
    was: new Set(ids.map(names.heir)),
    judged: names.judged([...new Set([minted.own, ...(ids.length === 1 ? ids : [])])]),
  }
}

/** Of two of one name in an article, each is the one that was minted for it; the first had the id of the name. */
function itself(ids: string[], {own, plain}: Minted): string[] {
  const minted = [own, plain].find((id) => ids.includes(id))
  return minted === undefined ? ids : [minted]
}
