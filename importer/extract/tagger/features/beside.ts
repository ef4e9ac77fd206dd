import {combined} from '../../textHash.ts'
import {TRAIT} from '../vocabulary.ts'
import {add, type FeatureGroup} from './group.ts'
import {addTraits} from './word.ts'

/** How far from a token a title or a verb of speech still says something of it. */
const NEARBY = 3

/** What stands to the left and right of the token, and how the two go together. */
export const besideGroup: FeatureGroup = ({words, vocabulary}) => {
  const {lower, shape, cluster, coarseCluster, traits} = vocabulary
  return (at, _from, _to, sink) => {
    const word = words[at] ?? 0
    const [before, after] = [words[at - 1] ?? 0, words[at + 1] ?? 0]
    const [here, left, right] = [lower[word] ?? 0, lower[before] ?? 0, lower[after] ?? 0]
    const [form, leftForm, rightForm] = [shape[word] ?? 0, shape[before] ?? 0, shape[after] ?? 0]
    for (let distance = -2; distance <= 2; distance++) {
      if (distance === 0) continue
      const other = words[at + distance] ?? 0
      add(sink, 202 + distance, lower[other] ?? 0)
      add(sink, 212 + distance, shape[other] ?? 0)
      add(sink, 222 + distance, cluster[other] ?? 0)
      add(sink, 232 + distance, coarseCluster[other] ?? 0)
    }
    add(sink, 240, combined(left, here))
    add(sink, 241, combined(here, right))
    add(sink, 242, combined(lower[words[at - 2] ?? 0] ?? 0, left))
    add(sink, 243, combined(right, lower[words[at + 2] ?? 0] ?? 0))
    add(sink, 244, combined(left, right))
    add(sink, 245, combined(combined(leftForm, form), rightForm))
    add(sink, 246, combined(form, left))
    add(sink, 247, combined(form, right))
    const [near, leftNear] = [coarseCluster[word] ?? 0, coarseCluster[before] ?? 0]
    add(sink, 250, combined(leftNear, near))
    add(sink, 251, combined(near, coarseCluster[after] ?? 0))
    add(sink, 252, combined(cluster[before] ?? 0, form))
    add(sink, 253, combined(form, cluster[after] ?? 0))
    addTraits(sink, 260, traits[before] ?? 0)
    addTraits(sink, 261, traits[after] ?? 0)
    add(sink, 262, combined(combined(traits[before] ?? 0, traits[word] ?? 0), leftForm))
    add(sink, 263, combined(combined(traits[word] ?? 0, traits[after] ?? 0), rightForm))
    for (let distance = 1; distance <= NEARBY; distance++) {
      const [one, other] = [words[at - distance] ?? 0, words[at + distance] ?? 0]
      if ((traits[one] ?? 0) & TELLING) add(sink, 270 + distance, (traits[one] ?? 0) & TELLING)
      if ((traits[other] ?? 0) & TELLING) add(sink, 280 + distance, (traits[other] ?? 0) & TELLING)
    }
  }
}

const TELLING = TRAIT.title | TRAIT.role | TRAIT.speech
