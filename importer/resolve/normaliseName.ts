/** Words in front of or behind a person's name that are no part of it. */
const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon jr sr esq'.split(' '),
)

/** Short forms that everybody writes inside longer names: "US Senate", "UN Security Council". */
const EXPANDED: Record<string, string> = {
  us: 'united states',
  usa: 'united states',
  uk: 'united kingdom',
  un: 'united nations',
  eu: 'european union',
}

/**
 * A name as it is compared: without accents, case, punctuation and a leading article, with initials drawn together
 * ("J. K. Rowling" and "JK Rowling") and short forms written out ("The U.N. Charter" and "United Nations Charter").
 * Different names may fall together; resolve weighs that.
 */
export function normaliseName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’‘ʼ`.]/g, (mark) => (mark === '.' ? ' ' : ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const named = words[0] === 'the' && words.length > 1 ? words.slice(1) : words
  return joinInitials(named)
    .map((word) => EXPANDED[word] ?? word)
    .join(' ')
}

/** The same for a person, whose titles say nothing of who it is. */
export function normalisePersonName(name: string): string {
  const words = normaliseName(name).split(' ')
  const named = words.filter((word) => !TITLES.has(word))
  return (named.length > 0 ? named : words).join(' ')
}

function joinInitials(words: string[]): string[] {
  const joined: string[] = []
  let afterInitial = false
  for (const word of words) {
    const initial = [...word].length === 1 && /\p{L}/u.test(word)
    const before = joined.at(-1)
    if (initial && afterInitial && before !== undefined) joined[joined.length - 1] = before + word
    else joined.push(word)
    afterInitial = initial
  }
  return joined
}
