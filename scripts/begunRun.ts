import {z} from 'zod'
import type {Progress} from '../importer/index.ts'
import type {ImportOptions} from './importCommand.ts'

/** A run that has begun to write: what it was asked to do and from where, which process does it, and how far it is. */
export type BegunRun = {
  version: 1
  pid: number
  /** What the dataset is called before people, which no other dataset is. */
  target: string
  folder: string
  sources: string[]
  options: ImportOptions
  run: {id: string; startedAt: string; options: Record<string, unknown>}
  progress?: Progress | undefined
}

/** The first line of a journal. */
export function decodeBegun(line: string): BegunRun {
  return begunRun.parse(JSON.parse(line)) as BegunRun
}

const counts = z.record(z.string(), z.number())
const begunRun = z.object({
  version: z.literal(1),
  pid: z.number(),
  target: z.string(),
  folder: z.string(),
  sources: z.array(z.string()),
  options: z.looseObject({sourceSystem: z.string(), extractor: z.string()}),
  run: z.object({
    id: z.string(),
    startedAt: z.string(),
    options: z.record(z.string(), z.unknown()),
  }),
  progress: z.object({
    windows: z.number(),
    parts: z.number(),
    sources: counts,
    rejected: z.array(z.looseObject({reason: z.string()})),
    receipt: z.object({
      run: z.string(),
      transactions: z.number(),
      mutations: z.number(),
      created: counts,
      updated: counts,
      deleted: counts,
    }),
  }),
})
