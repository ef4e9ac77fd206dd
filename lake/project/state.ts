import {z} from 'zod'
import {LakeStartError} from '../errors.ts'

/** What a lake remembers of its project beside content, as it stands in a file. */
export type ProjectState = z.infer<typeof state>

const token = z.object({
  id: z.string(),
  label: z.string(),
  role: z.enum(['viewer', 'editor', 'administrator']),
  /** Never the token itself. */
  hash: z.string(),
  createdAt: z.string(),
})

const corsOrigin = z.object({
  id: z.int(),
  origin: z.string(),
  allowCredentials: z.boolean(),
  createdAt: z.string(),
})

const datasetNote = z.object({
  name: z.string(),
  aclMode: z.enum(['public', 'private']),
  createdAt: z.string(),
  createdByUserId: z.string(),
})

/** Which datasets there are, and who may read them. */
export const datasetNotes = z.array(datasetNote)

const state = z.object({
  tokens: z.array(token).default([]),
  corsOrigins: z.array(corsOrigin).default([]),
  datasets: datasetNotes.default([]),
})

export type TokenNote = z.infer<typeof token>
export type CorsOrigin = z.infer<typeof corsOrigin>
export type DatasetNote = z.infer<typeof datasetNote>
export type AclMode = DatasetNote['aclMode']

/** Where the text of it is kept. */
export type Keeper = {read(): string | undefined; write(text: string): void}

/** Keeps it for as long as the process lives. */
export function inMemory(): Keeper {
  let kept: string | undefined
  return {
    read: () => kept,
    write(text) {
      kept = text
    },
  }
}

/** A file that cannot be read starts no lake: with its tokens forgotten, a private dataset might be public again. */
export function readState(keeper: Keeper): ProjectState {
  try {
    return state.parse(JSON.parse(keeper.read() ?? '{}'))
  } catch (cause) {
    throw new LakeStartError(
      'The file project.json in the data folder is damaged: put back a copy of it, or delete it, and with it all tokens but the first, CORS origins, and the list of further datasets',
      {cause},
    )
  }
}

export function writeState(keeper: Keeper, changed: ProjectState): void {
  keeper.write(`${JSON.stringify(changed, null, 2)}\n`)
}
