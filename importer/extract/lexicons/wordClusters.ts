import {readFileSync} from 'node:fs'
import {hashOfText} from '../textHash.ts'

/**
 * Words that occur in like surroundings, as a hundred-dimensional model of billions of words of news and web pages has
 * them: numbers of a fine cluster and of the coarse one that it is part of, from 1.
 */
export type Cluster = {fine: number; coarse: number}

/** The cluster of a word in lower case, asked for by its hash (`hashOfText`). */
export function clusterOf(hash: number): Cluster | undefined {
  for (let slot = hash & MASK; ; slot = (slot + 1) & MASK) {
    const fine = table.fines[slot]
    if (!fine) return undefined
    if (table.hashes[slot] === hash) return clusters[fine]
  }
}

/** More than twice as many slots as words. */
const MASK = 2 ** 17 - 1
const [SPACE, NEWLINE] = [32, 10]

const clusters: Cluster[] = [{fine: 0, coarse: 0}]
const table = readTable()

/**
 * The lexicon is text: the words of a cluster are a line, and a blank line comes before each coarse cluster. Only the
 * words' hashes are kept, for sixty thousand strings would take longer to make than everything else at the start.
 */
function readTable() {
  const text = readFileSync(new URL('wordClusters.generated.txt', import.meta.url), 'latin1')
  const hashes = new Int32Array(MASK + 1)
  const fines = new Uint16Array(MASK + 1)
  let [coarse, from] = [0, text.indexOf('\n') + 1]
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && code !== NEWLINE) continue
    if (at === from) {
      coarse++
    } else {
      const hash = hashOfText(text, from, at)
      let slot = hash & MASK
      while (fines[slot]) slot = (slot + 1) & MASK
      hashes[slot] = hash
      fines[slot] = clusters.length
    }
    if (code === NEWLINE && at > from) clusters.push({fine: clusters.length, coarse})
    from = at + 1
  }
  return {hashes, fines}
}
