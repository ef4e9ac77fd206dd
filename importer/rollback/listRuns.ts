import {z} from 'zod'
import {readerOf} from '../reader.ts'
import type {RollbackSettings} from './rollBack.ts'

/** A run as a person tells it from others. */
export type ListedRun = {
  id: string
  startedAt: string
  /** As JSON, by document type; nothing for a run that was broken off before its first window was written. */
  counts: string | null
  finishedAt: string | null
  rolledBackAt: string | null
}

/** The latest first. */
export function listRuns(
  settings: Pick<RollbackSettings, 'client' | 'target'>,
): Promise<ListedRun[]> {
  return readerOf(settings)(RUNS, {}, (answer) => z.array(listedRun).parse(answer))
}

const RUNS = `*[_type == "importRun"] | order(startedAt desc, _id desc)
  {"id": string::split(_id, "import.run.")[1], startedAt, counts, finishedAt, rolledBackAt}`

const listedRun = z.object({
  id: z.string(),
  startedAt: z.string(),
  counts: z.string().nullable(),
  finishedAt: z.string().nullable(),
  rolledBackAt: z.string().nullable(),
})
