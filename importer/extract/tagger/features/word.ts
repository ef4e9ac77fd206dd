import {combined} from '../../textHash.ts'
import {AFFIX_LENGTH} from '../vocabulary.ts'
import {add, type FeatureGroup} from './group.ts'

/** What the word itself says: its letters, its shape, its cluster, what the lexicons know of it. */
export const wordGroup: FeatureGroup = ({words, vocabulary}) => {
  const {exact, lower, shape, longShape, prefixes, suffixes} = vocabulary
  const {cluster, coarseCluster, traits} = vocabulary
  return (at, from, _to, sink) => {
    const word = words[at] ?? 0
    const form = shape[word] ?? 0
    add(sink, 100, 0)
    add(sink, 101, exact[word] ?? 0)
    add(sink, 102, lower[word] ?? 0)
    add(sink, 103, form)
    add(sink, 104, longShape[word] ?? 0)
    if (at === from) add(sink, 105, form)
    for (let length = 0; length < AFFIX_LENGTH; length++) {
      const prefix = prefixes[word * AFFIX_LENGTH + length] ?? 0
      if (prefix === 0) break
      add(sink, 110 + length, prefix)
      add(sink, 120 + length, suffixes[word * AFFIX_LENGTH + length] ?? 0)
    }
    add(sink, 130, cluster[word] ?? 0)
    add(sink, 131, coarseCluster[word] ?? 0)
    add(sink, 132, combined(cluster[word] ?? 0, form))
    add(sink, 133, combined(traits[word] ?? 0, form))
    addTraits(sink, 140, traits[word] ?? 0)
  }
}

/** Each trait on its own. */
export function addTraits(sink: Parameters<typeof add>[0], template: number, traits: number): void {
  for (let rest = traits, bit = 0; rest !== 0; rest >>>= 1, bit++) {
    if (rest & 1) add(sink, template, bit)
  }
}
