import {isGeneric} from '../genericName.ts'
import type {Rule} from './rule.ts'

/** What everybody could be called tells nobody apart: one word for a person, a description for an event. */
export const ownName: Rule = (met, known) => {
  if (!met.named || !known.named) {
    const because =
      met.type === 'person'
        ? 'one word is not enough to know a person by'
        : 'a description means the happening of its own article'
    return {points: -60, because}
  }
  const shared = met.state !== undefined && met.state.id === known.state?.id
  if (isGeneric(met) && !shared) {
    return {
      points: -60,
      because: `there are many of the name “${met.name}”, and the text does not say whose this is`,
    }
  }
  return undefined
}
