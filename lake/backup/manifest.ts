import {z} from 'zod'
import {datasetNotes} from '../project/index.ts'

/** What an archive says of itself, in its first file. */
export const MANIFEST = 'backup.json'

export const manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The files of the datasets, and who may read these: a private one is not to come back as a public one. */
  stores: z.array(z.string()),
  datasets: datasetNotes,
})

export type Manifest = z.infer<typeof manifest>
