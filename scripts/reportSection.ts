import {stripVTControlCharacters, styleText} from 'node:util'

/** Entries under a heading; of each the first line says what it is about, and the others belong to it. */
export type Section = {title: string; entries: readonly string[][]}

export function section(title: string, entries: readonly string[][]): Section {
  return {title, entries}
}

/** As many entries of a section are shown, and lines of an entry. */
const ENTRIES = 25
const LINES = 12

/** A section as text no wider than the terminal; cut, where it has more than anybody reads. */
export function capped({title, entries}: Section, columns: number) {
  if (entries.length === 0) return {text: '', isCut: false}
  const shown = entries
    .slice(0, ENTRIES)
    .flatMap((lines) => withRest(lines, LINES, lines[1]?.startsWith(' ') ? '    ' : ''))
  const more = rest(entries.length - ENTRIES, '  ')
  const lines = [...shown.map((line) => `  ${line}`), ...more]
  const isCut = more.length > 0 || entries.some(({length}) => length > LINES)
  const body = lines.flatMap((line) => wrapped(line, columns)).join('\n')
  return {text: `${styleText('bold', title)}\n${body}\n\n`, isCut}
}

function withRest(lines: readonly string[], most: number, indent: string): string[] {
  return [...lines.slice(0, most), ...rest(lines.length - most, indent)]
}

function rest(count: number, indent: string): string[] {
  return count > 0 ? [`${indent}… and ${count.toLocaleString('en')} more`] : []
}

/** At spaces, what follows being indented further than the first line. A word that is wider than that stays whole. */
function wrapped(line: string, columns: number): string[] {
  const [indent = ''] = /^\s*/.exec(stripVTControlCharacters(line)) ?? []
  const [first = '', ...words] = line.trimStart().split(' ')
  const lines = [`${line.startsWith(' ') ? indent : ''}${first}`]
  for (const word of words) {
    const last = `${lines.at(-1)} ${word}`
    if (stripVTControlCharacters(last).length <= Math.max(columns, 40)) lines.splice(-1, 1, last)
    else lines.push(`${indent}    ${word}`)
  }
  return lines
}
