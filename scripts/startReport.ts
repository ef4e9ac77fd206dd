import type {SanityClient} from '@sanity/client'
import type {SourceOutcome} from '../importer/index.ts'
import {documentTypes} from '../schemas/index.ts'

export type Addresses = {studio: string; query: string; dataset: string}

/** What was imported, what the dataset holds, what to open and what to try: the lines that `npm start` prints. */
export async function startReport(
  client: SanityClient,
  sources: SourceOutcome[],
  {studio, query, dataset}: Addresses,
): Promise<string> {
  const counts = await Promise.all(documentTypes.map((type) => countsOf(client, type)))
  return [
    '',
    ...sources.map(lineOf),
    '',
    ...table([['', 'documents', 'to look at'], ...counts]),
    '',
    ...table([
      ['Studio', studio],
      ['Query API', query],
      ['Dataset', dataset],
    ]),
    '',
    '  Ask it what the first article names:',
    `  curl -sG ${query} --data-urlencode 'query=${EXAMPLE}'`,
    '',
    '  Ctrl-C stops it.',
    '',
  ].join('\n')
}

const EXAMPLE =
  '*[_type == "article"][0] {headline, "names": array::unique(body[].markDefs[].entity->name)}'

function lineOf(source: SourceOutcome): string {
  switch (source.outcome) {
    case 'imported':
      return `  Imported  ${source.headline}`
    case 'unchanged':
      return `  Is there already  ${source.headline}`
    case 'rejected':
      return `  Rejected  ${source.reason}`
    case 'skipped':
      return `  Left out  ${source.reason}`
  }
}

async function countsOf(client: SanityClient, type: string): Promise<string[]> {
  const [all, suggested] = await client.fetch<[number, number]>(
    '[count(*[_type == $type]), count(*[_type == $type && status == "suggested"])]',
    {type},
  )
  return [type, String(all), String(suggested)]
}

/** Columns under each other, numbers to the right. */
function table(rows: string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      /^\d+$/.test(cell) ? cell.padStart(width(column)) : cell.padEnd(width(column)),
    )
    return `  ${cells.join('   ').trimEnd()}`
  })
}
