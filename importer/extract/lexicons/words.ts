import {readFileSync} from 'node:fs'
import {decodeWordTable, LISTED, traitsIn} from './wordTable.ts'

const table = decodeWordTable(readFileSync(new URL('words.generated.bin', import.meta.url)))

/** The bits of `LISTED` that hold of a word. */
export function listed(word: string): number {
  return traitsIn(table, word)
}

/** A word of every newspaper's page; in capitals it says little. */
export function isFrequentWord(lower: string): boolean {
  return (listed(lower) & LISTED.frequent) !== 0
}

/** A word of the English dictionary, however rare. Proper names are not in it. */
export function isEnglishWord(lower: string): boolean {
  return (listed(lower) & LISTED.english) !== 0
}
