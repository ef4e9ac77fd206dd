import type {SanityClient} from '@sanity/client'
import {datasetOf, importSources, type Located} from '../../../importer/index.ts'
import type {DecideSettings} from '../../../importer/review/index.ts'
import {listReviews} from '../../../importer/review/index.ts'
import type {RunningLake} from '../../../lake/index.ts'
import {annotated, type Notes} from '../annotated.ts'
import {run, text} from '../golden.ts'
import {lakeInMemory} from '../lake.ts'

/** Two articles on a Jane Doe, of whom the second has an initial: an import leaves it to a person whether they are one. */
export const [PLAIN, INITIAL] = ['Jane Doe', 'Jane Q. Doe']

/** One body of both would settle it. */
const bodyOf = (name: string): string => (name === PLAIN ? 'Red Cross' : 'Harbour Guild')

export const article = (name: string, more = 'The harbour minister was away.'): Located =>
  text(
    name,
    `${name} Speaks\n\n2020-05-01\n\n“We search,” said ${name}, head of the ${bodyOf(name)}.\n\n${more}`,
  )

export const notes = (name: string, role = 'head'): Notes => ({
  entities: [
    {id: 'e1', type: 'person', name},
    {id: 'e2', type: 'organization', kind: 'nonprofit', name: bodyOf(name)},
  ],
  facts: [
    {
      type: 'affiliation',
      person: 'e1',
      organization: 'e2',
      roleName: role,
      quote: `${name}, head of the ${bodyOf(name)}`,
    },
  ],
  unresolved: ['harbour minister'],
  about: ['e1'],
})

export type Asked = DecideSettings & {
  lake: RunningLake
  client: SanityClient
  importing(said?: Record<string, Notes>, some?: Located[], version?: string): Promise<number>
  /** Open questions. */
  open(kind?: 'match' | 'conflict' | 'mention'): ReturnType<typeof listReviews>
  person(name: string): Promise<{_id: string; [field: string]: unknown} | undefined>
  all(filter?: string): Promise<Array<{_id: string; [field: string]: unknown}>>
}

let runs = 0

/** Resolves to how many mutations it took. */
export async function importInto(
  client: SanityClient,
  said: Record<string, Notes> = BOTH,
  some: Located[] = Object.keys(said).map((name) => article(name)),
  version = '1',
): Promise<number> {
  const {receipt} = await importSources(some, {
    client,
    target: 'the lake',
    now: () => new Date(0),
    dataset: datasetOf(client, 'the lake'),
    extractor: {...annotated(said), version},
    system: 'file',
    run: {...run, id: `run-${++runs}`},
  })
  return receipt.mutations
}

/** A lake into which both were imported, with the questions that this leaves. */
export async function asked(): Promise<Asked> {
  const {lake, client} = await lakeInMemory()
  const settings = {client, target: 'the lake', now: () => new Date(0)}
  const raw = client.withConfig({perspective: 'raw'})
  const made: Asked = {
    ...settings,
    lake,
    importing: (said, some, version) => importInto(client, said, some, version),
    open: (kind) => listReviews(settings, kind ? {kind} : {}),
    person: (name) => raw.fetch('*[_type == "person" && name == $name][0]', {name}),
    all: (filter = '!(_id in path("import.**"))') => raw.fetch(`*[${filter}] | order(_id)`),
  }
  await made.importing()
  return made
}

export const BOTH: Record<string, Notes> = {[PLAIN]: notes(PLAIN), [INITIAL]: notes(INITIAL)}
