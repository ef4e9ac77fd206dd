/** With the plain apostrophe in place of the curved ones, and of the wrong one. */
export function withPlainApostrophes(text: string): string {
  return text.replace(/[’‘ʼ]/g, "'")
}

/** Two capitals or more in a short word: "WHO", "NASA", "U.S.", "AfD". */
export function isAcronym(text: string): boolean {
  if (text.length > 10 || !/^\p{Lu}[\p{L}\p{N}.&-]+$/u.test(text)) return false
  return !/\p{Ll}{3}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1
}

/** A name without marks, case and punctuation: names with the same key are written the same but for these. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function wordsOfName(name: string): string[] {
  return nameKey(name).split(' ').filter(Boolean)
}

/** All offsets stay as they are: the one letter of which lower case makes two is replaced first. */
export function inLowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase()
}
