import {isGivenName} from '../../lexicons/personNames.ts'
import {TITLES} from '../../lexicons/titles.ts'
import type {Line} from '../lines.ts'
import {nameAt} from '../spans.ts'

/** People with the name that they go by in the midst of their own: `Edward "Ned" Low`, `James (Jim) Low`. */
export function nicknames(lines: Line[]) {
  return lines.flatMap((line) =>
    line.words.flatMap((_, at) => {
      const end = endOfNickname(line, at)
      if (end === undefined || !isName(line, at - 1) || !isName(line, end)) return []
      let from = at - 1
      while (isName(line, from - 1) && !TITLES.has(line.words[from - 1]?.text ?? '')) from--
      if (!line.words.slice(from, end).some(({plain}) => isGivenName(plain))) return []
      let to = end + 1
      while (isName(line, to)) to++
      return [{...nameAt(line, from, to), type: 'person' as const, method: 'nickname'}]
    }),
  )
}

/** Behind the closing mark, where up to three words of a name stand between it and the opening one. */
function endOfNickname({words}: Line, at: number): number | undefined {
  if (!OPENING.test(words[at]?.text ?? '')) return undefined
  for (const length of [3, 4, 5]) {
    const enclosed = words.slice(at, at + length).map(({text}) => text)
    const inside = enclosed.slice(1, -1)
    if (QUOTED.test(enclosed.join(' '))) return at + length
    if (/^\( \S+ \)$/.test(enclosed.join(' ')) && inside.every(isGivenName)) return at + length
  }
  return undefined
}

const OPENING = /^["“'‘(]$/
const QUOTED = /^(?:["“] (?:\p{Lu}[\p{L}.-]* ){1,3}["”]|['‘] (?:\p{Lu}[\p{L}.-]* ){1,3}['’])$/u

function isName({words}: Line, at: number): boolean {
  return words[at]?.capital === 'strong'
}
