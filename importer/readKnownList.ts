import {CsvError, parse} from 'csv-parse/sync'
import {z} from 'zod'
import {eventKinds, organizationKinds} from '../schemas/vocabularies.ts'
import {ImportError} from './errors.ts'
import {entityId} from './ids.ts'
import {type KnownEntity, knownEntity, normaliseName} from './resolve/index.ts'

/** A row as it was written, with its line for people to find it by. */
type Row = {line: number; fields: unknown}

/**
 * The names that a newsroom keeps, from a CSV file with a heading line or from NDJSON. A file with a row that cannot be
 * used is refused by its line: half a list would decide as silently as a whole one.
 */
export function readKnownList(bytes: Uint8Array, name: string): KnownEntity[] {
  const text = new TextDecoder().decode(bytes)
  const rows = /^\s*\{/.test(text) ? fromNdjson(text, name) : fromCsv(text, name)
  const lines = new Map<string, number>()
  return rows.map(({line, fields}) => {
    const entity = entityOf(fields, `${name}, line ${line}`)
    const before = lines.get(entity._id)
    if (before !== undefined) {
      throw new ImportError(
        `${name}, line ${line}: this is “${entity.name}” of line ${before} once more; give each an identifier if they are two`,
      )
    }
    lines.set(entity._id, line)
    return entity
  })
}

const COLUMNS = ['type', 'name', 'kind', 'aliases', 'identifiers'] as const

function fromCsv(text: string, name: string): Row[] {
  try {
    const records: Array<{record: unknown; info: {lines: number}}> = parse(text, {
      bom: true,
      columns: (heads: string[]) => heads.map((head) => head.trim().toLowerCase()),
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true,
    })
    return records.map(({record, info}) => ({line: info.lines, fields: record}))
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    throw new ImportError(`${name} is not CSV: ${fault.message}`, {cause: fault})
  }
}

function fromNdjson(text: string, name: string): Row[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [{line: at + 1, fields: JSON.parse(line)}]
    } catch (fault) {
      throw new ImportError(`${name}, line ${at + 1} is not JSON`, {cause: fault})
    }
  })
}

function entityOf(fields: unknown, place: string): KnownEntity {
  const read = row.safeParse(fields)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new ImportError(`${place}: ${[issue?.path[0], issue?.message].filter(Boolean).join(' ')}`)
  }
  const {type, name, kind, aliases, identifiers} = read.data
  const [first] = identifiers
  const key = first ? `${first.scheme}:${first.value}` : normaliseName(name)
  const entity = knownEntity({
    _id: entityId(type, 'known names', key),
    _type: type,
    name,
    ...(kind ? {kind} : {}),
    alternateNames: aliases.map((value) => ({value, kind: kindOf(value)})),
    identifiers,
  })
  if (!entity) throw new Error(`A row that was checked is no entity: ${place}`)
  return entity
}

/** "WHO", and not "Pelé". */
function kindOf(alias: string): 'abbreviation' | 'alias' {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(alias) ? 'abbreviation' : 'alias'
}

/** Several in one cell are parted by semicolons. */
const list = z
  .union([z.string(), z.array(z.unknown())])
  .nullish()
  .transform((value) =>
    (Array.isArray(value) ? value : (value ?? '').split(';'))
      .map((each) => (typeof each === 'string' ? each.trim() : each))
      .filter((each) => each !== ''),
  )

const identifier = z.union(
  [
    z.object({scheme: z.string().min(1), value: z.string().min(1)}),
    z
      .string()
      .regex(/^[\w-]+:\S+$/)
      .transform((text) => {
        const colon = text.indexOf(':')
        return {scheme: text.slice(0, colon), value: text.slice(colon + 1)}
      }),
  ],
  'must be written as scheme:value, as in wikidata:Q7817',
)

const KINDS: Record<KnownEntity['_type'], ReadonlySet<string>> = {
  person: new Set(),
  organization: new Set(organizationKinds.map(({value}) => value)),
  event: new Set(eventKinds.map(({value}) => value)),
}

const row = z
  .strictObject(
    {
      type: z.enum(['person', 'organization', 'event'], 'must be person, organization or event'),
      name: z.string('is missing').trim().min(1, 'is empty'),
      kind: z.string().trim().nullish(),
      aliases: list.pipe(z.array(z.string('must be text'))),
      identifiers: list.pipe(z.array(identifier)),
    },
    `has something else than ${COLUMNS.join(', ')}`,
  )
  .refine(({type, kind}) => !kind || KINDS[type].has(kind), {
    path: ['kind'],
    error: ({input}) => kindFault(input),
  })

function kindFault(input: unknown): string {
  const type = z.object({type: z.enum(['person', 'organization', 'event'])}).parse(input).type
  if (type === 'person') return 'is for organizations and events; a person has none'
  return `must be one of ${[...KINDS[type]].join(', ')}`
}
