import type {Byline} from '../types.ts'

const CREDITS: ReadonlyArray<{words: RegExp; role: Byline['role']}> = [
  {words: /^(?:words |text |story |report |reported |written )?by:? /i, role: 'author'},
  {words: /^(?:photo|photos|photographs|pictures) by:? /i, role: 'photographer'},
  {words: /^edited by:? /i, role: 'editor'},
  {words: /^translated by:? /i, role: 'translator'},
  {words: /^(?:illustration|illustrations|illustrated) by:? /i, role: 'illustrator'},
  {words: /^source: /i, role: 'source'},
]

/** Each word begins with a capital, but for the particles of names: "Ludwig van der Berg", "J. R. Ewing". */
const NAME =
  /^(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|del|della|der|den|di|da|dos|du|el|la|le|van|von|bin|ibn|al|y|e)|(?:[dl]['’])?\p{Lu}[\p{L}\p{M}'’.-]*)){0,5}$/u

/** What stands behind a name and is none: "Jane Doe, Staff Writer". It stays with the name, as it was printed. */
const POSITION =
  /(?:(?:writer|reporter|correspondent|editor)s?|staff|bureau|news|press|agency|desk)$/i

/** The people whom a credit line names, as printed; none when the line is not a credit line but a sentence. */
export function byline(line: string): Byline[] {
  const text = line.trim()
  const credit = CREDITS.find(({words}) => words.test(text))
  if (!credit) return []
  const names = namesOf(text.replace(credit.words, ''))
  if (!names.every((name) => NAME.test(name.split(', ')[0] ?? ''))) return []
  return names.map((printedName) => ({printedName, role: credit.role}))
}

function namesOf(list: string): string[] {
  const names: string[] = []
  for (const part of list.split(/,? and | & |, /)) {
    const before = names.at(-1)
    if (before !== undefined && POSITION.test(part)) names[names.length - 1] = `${before}, ${part}`
    else names.push(part)
  }
  return names
}
