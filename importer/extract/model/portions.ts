/** A part of a text that is sent in one request, and where it lies. */
export type Portion = {text: string; start: number}

/**
 * A text in parts of at most so many characters, cut between paragraphs where that is possible, else between words. Put
 * together they are the text.
 */
export function portionsOf(text: string, characters: number): Portion[] {
  const portions: Portion[] = []
  let start = 0
  while (start < text.length) {
    const end = start + characters >= text.length ? text.length : cutIn(text, start, characters)
    portions.push({text: text.slice(start, end), start})
    start = end
  }
  return portions
}

function cutIn(text: string, start: number, characters: number): number {
  const limit = start + characters
  const paragraph = text.lastIndexOf('\n\n', limit - 2)
  if (paragraph > start) return paragraph + 2
  const space = text.slice(start, limit).search(/\s\S*$/)
  if (space > 0) return start + space + 1
  // Not between the halves of a character.
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) && characters > 1 ? limit - 1 : limit
}
