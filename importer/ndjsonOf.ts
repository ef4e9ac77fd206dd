import {pathToFileURL} from 'node:url'
import {z} from 'zod'
import {documentsOf} from './documentsOf.ts'
import {ImportError} from './errors.ts'
import {IN_ARCHIVE} from './read/index.ts'
import type {Plan} from './types.ts'

const picture = z.looseObject({asset: z.object({_ref: z.string()})})

/**
 * The content of a plan as `sanity dataset import` takes it, a document a line. Pictures name their files, which it
 * uploads; it cannot look into an archive.
 */
export function ndjsonOf(plan: Plan): string[] {
  const paths = new Map(plan.assets.map(({id, path}) => [id, path]))
  const withFile = (_: string, value: unknown): unknown => {
    const found = picture.safeParse(value).data
    const path = found && paths.get(found.asset._ref)
    if (!found || path === undefined) return value
    const {asset: _asset, ...others} = found
    return {...others, _sanityAsset: `image@${fileUrl(path)}`}
  }
  return documentsOf(plan).map((document) => JSON.stringify(document, withFile))
}

function fileUrl(path: string): string {
  if (!path.includes(IN_ARCHIVE)) return pathToFileURL(path).href
  throw new ImportError(
    `The picture ${path} lies in an archive, where \`sanity dataset import\` cannot read it; unpack the archive first`,
  )
}
