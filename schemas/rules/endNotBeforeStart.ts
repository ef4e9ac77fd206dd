import {compareEdtf, formatEdtf, parseEdtf} from '../dates.ts'
import type {DocumentType} from '../types.ts'
import {isRecord, membersOf, textOf} from './read.ts'
import type {Complaint, DocumentRule, Path} from './types.ts'

/** The fields that bound something's time, by document type. */
const PERIODS: Partial<Record<DocumentType, [start: string, end: string]>> = {
  article: ['datePublished', 'dateModified'],
  person: ['birthDate', 'deathDate'],
  organization: ['foundingDate', 'dissolutionDate'],
  event: ['startDate', 'endDate'],
}

/** Nothing ends before it starts. A date that is less precise is taken in favour of the document. */
export const endNotBeforeStart: DocumentRule = {
  name: 'endNotBeforeStart',
  level: 'error',
  appliesTo: ['article', 'person', 'organization', 'event'],
  check(document) {
    const [start, end] = periodOf(document._type) ?? []
    return [
      ...(start && end ? complaintsAbout(document, start, end, []) : []),
      ...membersOf(document, 'affiliations').flatMap(({value, path}) =>
        complaintsAbout(value, 'startDate', 'endDate', path),
      ),
    ]
  },
}

function periodOf(type: string): [string, string] | undefined {
  return Object.entries(PERIODS).find(([name]) => name === type)?.[1]
}

function complaintsAbout(
  parent: Record<string, unknown>,
  startField: string,
  endField: string,
  path: Path,
): Complaint[] {
  const start = edtfOf(parent[startField])
  const end = edtfOf(parent[endField])
  if (!start || !end || !isBefore(end, start)) return []
  const message = `${formatEdtf(end)} is before ${formatEdtf(start)}, when it starts. Correct one of the two dates.`
  return [{path: [...path, endField], message}]
}

function edtfOf(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value.edtf) : undefined
}

function isBefore(end: string, start: string): boolean {
  const last = parseEdtf(end)?.latest
  const first = parseEdtf(start)?.earliest
  return Boolean(last && first && compareEdtf(last, first) < 0)
}
