import type {Line} from '../lines.ts'
import {nameAt} from '../spans.ts'

/** Ships by the prefix of their navy or their engine: "HMS Jane Low" is nobody. */
export function ships(lines: Line[]) {
  return lines.flatMap((line) =>
    line.words.flatMap(({text}, at) => {
      const isName = (place: number) => line.words[place]?.capital === 'strong'
      if (!PREFIX.test(text) || !isName(at + 1)) return []
      let to = at + 2
      while (isName(to) || (line.words[to]?.text === 'of' && isName(to + 1))) to++
      return [{...nameAt(line, at, to), type: 'other' as const, method: 'ship'}]
    }),
  )
}

/** Not "SS", "MS" and "MT", which mean too much else. */
const PREFIX =
  /^(?:HMS|RMS|USS|USNS|USCGC|HMAS|HMCS|HMNZS|HDMS|HNLMS|HNoMS|INS|BRP|KRI|RFA|RRS|RV|MV|M\/V|RMV)$/
