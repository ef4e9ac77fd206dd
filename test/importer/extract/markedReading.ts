import {stateNamed, stateOfDemonym} from '../../../importer/extract/lexicons/states.ts'
import {readTexts} from '../../../importer/extract/texts.ts'
import type {Name, NameType, Reading, Subject} from '../../../importer/extract/types.ts'
import {HEADLINE, type Source} from '../../../importer/types.ts'

const TYPES: Record<string, NameType> = {
  P: 'person',
  O: 'organization',
  S: 'state',
  L: 'place',
  D: 'demonym',
  X: 'other',
}

/** `[P Jane Roe]` is a person's name, `[P Roe=Jane Roe]` a short one of hers. */
const MARK = /\[([POSLDX]) ([^\]=]+)(?:=([^\]]+))?\]/g

/**
 * A reading of texts in which the names are marked by hand, so that the layers after the names can be tested without the
 * one that finds them. The first text is the headline. A subject's id is its name.
 */
export function markedReading(marked: string[], date = '2021-06-16'): Reading {
  const subjects = new Map<string, Subject>()
  const plain = marked.map((text, index) =>
    unmarked(text, index === 0 ? HEADLINE : `b${index}`, subjects),
  )
  const source: Source = {
    system: 'test',
    id: 'test',
    format: 'text',
    sha256: '',
    headline: plain[0] ?? '',
    date,
    bylines: [],
    blocks: plain.slice(1).map((text, index) => ({key: `b${index + 1}`, style: 'normal', text})),
  }
  return {source, texts: readTexts(source), subjects: [...subjects.values()]}
}

function unmarked(marked: string, block: string, subjects: Map<string, Subject>): string {
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, letter = '', quote = '', full = quote] = match
    text += marked.slice(from, match.index)
    from = match.index + whole.length
    const type = TYPES[letter] ?? 'other'
    const name: Name = {
      block,
      start: text.length,
      end: text.length + quote.length,
      quote,
      type,
      form: full === quote ? 'name' : 'short',
      confidence: 1,
      method: 'marked',
    }
    text += quote
    const subject = subjects.get(full) ?? subjectOf(type, full)
    subjects.set(full, withName(subject, name))
  }
  return text + marked.slice(from)
}

function withName(subject: Subject, name: Name): Subject {
  const names = [...subject.names, name]
  return 'mentions' in subject ? {...subject, names, mentions: names} : {...subject, names}
}

function subjectOf(type: NameType, name: string): Subject {
  const entity = {id: name, name, names: [], alternateNames: [], mentions: [], confidence: 1}
  if (type === 'person') return {...entity, type}
  if (type === 'organization') return {...entity, type, kind: 'other'}
  if (type !== 'state') {
    const code = stateOfDemonym(name)?.code
    return {id: name, type, name, names: [], ...(code && {countryCode: code})}
  }
  const code = stateNamed(name)?.code
  return {...entity, type: 'organization', kind: 'state', ...(code && {countryCode: code})}
}
