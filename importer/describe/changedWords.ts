/** Words around a change that are shown with it. */
const CONTEXT = 4

/** Longer texts are not compared word by word: the table would be too large. */
const MOST = 2_000

/**
 * Two texts as one: what goes in `[-…-]`, what comes in `{+…+}`, and of what stays a few words around that. Undefined
 * where the words are the same.
 */
export function changedWords(before: string, after: string): string | undefined {
  if (before === after) return undefined
  const [one, two] = [before.split(/\s+/), after.split(/\s+/)]
  const pieces =
    one.length * two.length > MOST * MOST
      ? [gone(one), come(two)]
      : piecesOf(one, two, commonLengths(one, two))
  return pieces.map(shown).join(' ').trim()
}

type Piece = {kind: 'gone' | 'come' | 'kept'; words: string[]}

const gone = (words: string[]): Piece => ({kind: 'gone', words})
const come = (words: string[]): Piece => ({kind: 'come', words})

/** How many words two texts have in common from each pair of places on. */
function commonLengths(one: readonly string[], two: readonly string[]): Uint16Array[] {
  const lengths = Array.from({length: one.length + 1}, () => new Uint16Array(two.length + 1))
  for (let at = one.length - 1; at >= 0; at--) {
    for (let to = two.length - 1; to >= 0; to--) {
      const row = lengths[at] ?? new Uint16Array()
      const below = lengths[at + 1] ?? new Uint16Array()
      row[to] =
        one[at] === two[to] ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0)
    }
  }
  return lengths
}

function piecesOf(one: string[], two: string[], lengths: readonly Uint16Array[]): Piece[] {
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], word: string): void => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else pieces.push({kind, words: [word]})
  }
  let [at, to] = [0, 0]
  while (at < one.length || to < two.length) {
    const [word, other] = [one[at], two[to]]
    if (word !== undefined && word === other) {
      add('kept', word)
      at++
      to++
    } else if (word !== undefined && goesFirst(lengths, at, to)) {
      add('gone', word)
      at++
    } else {
      if (other !== undefined) add('come', other)
      to++
    }
  }
  return pieces
}

function goesFirst(lengths: readonly Uint16Array[], at: number, to: number): boolean {
  const without = lengths[at + 1]?.[to]
  const further = lengths[at]?.[to + 1]
  return further === undefined || (without ?? 0) >= further
}

function shown({kind, words}: Piece, at: number, pieces: readonly Piece[]): string {
  if (kind === 'gone') return `[-${words.join(' ')}-]`
  if (kind === 'come') return `{+${words.join(' ')}+}`
  const first = at === 0 ? [] : words.slice(0, CONTEXT)
  const last = at === pieces.length - 1 ? [] : words.slice(-CONTEXT)
  if (first.length + last.length >= words.length) return words.join(' ')
  return [...first, '…', ...last].join(' ')
}
