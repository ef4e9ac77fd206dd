/** A text that is written at its end, and loses what stands there, in a time that does not depend on its length. */
export type GrowingText = {
  length(): number
  /** Whether it shows anything but white space. */
  shows(): boolean
  /** Its last character; empty where it has none. */
  last(): string
  add(piece: string): void
  /** Takes characters away from its end as long as they are some of these. */
  strip(characters: string): void
  /** All of it, and begins anew. */
  take(): string
}

export function createGrowingText(): GrowingText {
  let pieces: string[] = []
  let length = 0
  let shows = false
  return {
    length: () => length,
    shows: () => shows,
    last: () => pieces.at(-1)?.at(-1) ?? '',
    add(piece) {
      if (piece === '') return
      pieces.push(piece)
      length += piece.length
      shows ||= piece.trim() !== ''
    },
    strip(characters) {
      for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
        const rest = withoutEnd(piece, characters)
        length -= piece.length - rest.length
        if (rest === '') continue
        pieces.push(rest)
        return
      }
    },
    take() {
      const all = pieces.join('')
      ;[pieces, length, shows] = [[], 0, false]
      return all
    },
  }
}

/** Step by step: a regular expression would begin at every space anew. */
function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
