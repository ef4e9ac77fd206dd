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
