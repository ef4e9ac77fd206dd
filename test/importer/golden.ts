import {readdirSync, readFileSync} from 'node:fs'
import {emptyDataset, type Located, type Plan, planImport} from '../../importer/index.ts'
import {annotated, type Notes} from './annotated.ts'

/** A fixed run: nothing in a plan comes from a clock or from chance. */
export const run = {id: 'run', startedAt: '2026-01-01T00:00:00.000Z', options: {}}

/** A text as it would be located on a disk. */
export function text(id: string, content: string, name = `${id}.txt`): Located {
  const bytes = new TextEncoder().encode(content)
  return {
    ...{outcome: 'located', format: 'text', id, name, size: bytes.length},
    bytes: async () => bytes,
  }
}

/** The texts of a folder of fixtures and the notes beside them, each by the file's name. */
export function fixture(folder: URL): {located: Located[]; notes: Record<string, Notes>} {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const ids = names.map((name) => name.replace('.txt', ''))
  return {
    located: ids.map((id) => text(id, read(`${id}.txt`))),
    notes: Object.fromEntries(ids.map((id) => [id, JSON.parse(read(`${id}.notes.json`))])),
  }
}

/** The plan that an empty dataset would get. */
export async function planOf(located: Located[], notes: Record<string, Notes>): Promise<Plan> {
  const {plan} = await planImport(located, {
    dataset: emptyDataset,
    extractor: annotated(notes),
    system: 'file',
    run,
  })
  return plan
}
