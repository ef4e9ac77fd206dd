import type {AlternateNameKind, Mention} from '../../types.ts'
import {isAcronym, withPlainApostrophes, wordsOfName} from '../spelling.ts'

/** The other forms under which the article names somebody, each once, graded by how far it can be trusted alone. */
export function alternateNames(
  type: 'person' | 'state' | 'organization',
  name: string,
  mentions: Mention[],
): {value: string; kind: AlternateNameKind}[] {
  const values = new Map<string, AlternateNameKind>()
  for (const {quote, form} of mentions) {
    const value = withPlainApostrophes(quote)
    if (value !== name && !values.has(value)) values.set(value, gradeOf(type, name, value, form))
  }
  return [...values].map(([value, kind]) => ({value, kind}))
}

function gradeOf(
  type: 'person' | 'state' | 'organization',
  name: string,
  value: string,
  form: Mention['form'],
): AlternateNameKind {
  if (form === 'descriptor') return 'descriptor'
  const [long, short] = [wordsOfName(name), wordsOfName(value)]
  const isPart = short.length < long.length && short.every((word) => long.includes(word))
  // The "ABC" of "ABC News" stands for a body of its own.
  if (isAcronym(value) && !(type === 'organization' && isPart)) return 'abbreviation'
  if (form === 'short') return 'short'
  if (type === 'state') return 'alias'
  return isPart && (type === 'person' ? short.length === 1 : true) ? 'short' : 'alias'
}
