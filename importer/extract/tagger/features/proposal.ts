import {combined} from '../../textHash.ts'
import {OUTSIDE} from '../labels.ts'
import {add, type FeatureGroup} from './group.ts'

/**
 * What the rules propose. The tagger learns where they are to be believed: of which type, by which rule, for which words
 * (Wolpert's stacking).
 */
export const proposalGroup: FeatureGroup = ({words, vocabulary, proposed, methods, sureness}) => {
  const {lower, shape, cluster} = vocabulary
  return (at, _from, _to, sink) => {
    const word = words[at] ?? 0
    const label = proposed[at] ?? OUTSIDE
    const [left, right] = [proposed[at - 1] ?? OUTSIDE, proposed[at + 1] ?? OUTSIDE]
    add(sink, 500, label)
    add(sink, 501, left)
    add(sink, 502, right)
    add(sink, 503, combined(label, lower[word] ?? 0))
    add(sink, 504, combined(combined(left, label), right))
    add(sink, 505, combined(label, shape[word] ?? 0))
    if (label === OUTSIDE) return
    add(sink, 506, combined(label, methods[at] ?? 0))
    add(sink, 507, combined(label, sureness[at] ?? 0))
    add(sink, 508, combined(combined(label, methods[at] ?? 0), sureness[at] ?? 0))
    add(sink, 509, combined(label, cluster[word] ?? 0))
  }
}
