/** Words in front of or behind a person's name that are no part of it. */
const TITLES = wordsOf(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon jr sr esq',
)

/** Offices and ranks, which in front of a full name are no part of it; "Prince" and "Pope Francis" are known by theirs. */
const OFFICES = wordsOf(
  `president minister premier chancellor senator sen congressman congresswoman representative rep governor gov mayor
  ambassador judge justice king queen prince princess emperor duke duchess pope cardinal archbishop bishop father fr
  msgr rabbi imam ayatollah sheikh general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm
  officer coach`,
)

/** Letters that no decomposition takes apart. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}

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
    .replace(/[øæœßłđðþıħ]/g, (letter) => PLAIN[letter] ?? letter)
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
  while (named.length > 2 && OFFICES.has(named[0] ?? '')) named.shift()
  return (named.length > 0 ? named : words).join(' ')
}

function wordsOf(text: string): Set<string> {
  return new Set(text.split(/\s+/))
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
