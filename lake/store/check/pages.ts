import {closeSync, existsSync, openSync, readSync, statSync} from 'node:fs'

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'

/**
 * Whether a store's file ends where a page does. SQLite itself takes what is missing of the last page for zeros, and
 * notices only where something stands there. While there is a journal, its pages may still be on their way into the file.
 * @see https://www.sqlite.org/fileformat2.html#the_database_header
 */
export function endsWithPage(path: string): boolean {
  const journal = `${path}-wal`
  if (existsSync(journal) && statSync(journal).size > 0) return true
  const bytes = pageBytes(path)
  return bytes === undefined || statSync(path).size % bytes === 0
}

/** As the file's header says it; undefined where it is no SQLite file. */
function pageBytes(path: string): number | undefined {
  const header = Buffer.alloc(HEADER_BYTES)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, HEADER_BYTES, 0)
  } finally {
    closeSync(file)
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined
  const said = header.readUInt16BE(16)
  // 65,536 has no room in two bytes.
  return said === 1 ? 65_536 : said || undefined
}
