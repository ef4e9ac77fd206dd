import {z} from 'zod'
import {limits, readBody} from '../access/index.ts'
import {assetOf, type Upload} from '../assets/index.ts'
import {requestError} from '../errors.ts'
import {decodeMutation} from '../mutations/index.ts'
import {datasetOf, decodeRequest, type Route, type RouteContext, readerOf} from './route.ts'

const notes = z.object({
  filename: z.string().max(255).optional(),
  label: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  creditLine: z.string().optional(),
  sourceId: z.string().optional(),
  sourceName: z.string().optional(),
  sourceUrl: z.string().optional(),
})

/** Keeps what is uploaded, and gives it a document to be referred to. */
function uploadTo(shelf: 'images' | 'files'): Route {
  return {
    methods: ['POST'],
    path: `/assets/${shelf}/:dataset`,
    access: 'editor',
    async handle(context) {
      const dataset = datasetOf(context)
      const upload = await readUpload(context, shelf === 'images' ? 'image' : 'file')
      const path = `${shelf}/${context.var.services.projectId}/${dataset.name}/`
      const url = `${new URL(context.req.url).origin}/${path}`
      const {name, mimeType, document} = assetOf(upload, {url, path})
      dataset.store.assets.put(name, mimeType, upload.bytes)
      return context.json({document: keepDocument(context, document)})
    },
  }
}

async function readUpload(context: RouteContext, kind: Upload['kind']): Promise<Upload> {
  const {filename, sourceId, sourceName, sourceUrl, ...rest} = decodeRequest(
    notes,
    context.req.query(),
  )
  const source = sourceId && {source: {id: sourceId, name: sourceName, url: sourceUrl}}
  const bytes = await readBody(context.req.raw, limits.request)
  if (bytes.byteLength === 0) throw requestError(400, 'Bad Request', 'The upload is empty')
  return {
    kind,
    bytes,
    mimeType: context.req.header('content-type') ?? 'application/octet-stream',
    ...(filename !== undefined && {filename}),
    notes: {...rest, ...source},
  }
}

/** The document that stands for the asset; when the same bytes were uploaded before, the one that stood for them. */
function keepDocument(context: RouteContext, document: {_id: string}) {
  const {ids} = context.var.services
  const mutation = decodeMutation(
    {createIfNotExists: document},
    {ids, autoGenerateArrayKeys: false},
  )
  const {results} = datasetOf(context).commit({
    kind: 'mutation',
    transactionId: ids(),
    author: readerOf(context.var).identity,
    dryRun: false,
    steps: [() => [mutation]],
  })
  return results[0]?.document
}

/**
 * The bytes of an asset. Transformations that the address asks for (`?w=…&fit=…`) are not made: the original comes.
 * Whatever was uploaded, it runs no script and opens nothing of the Studio, which lives on the same origin.
 */
function serveFrom(shelf: 'images' | 'files'): Route {
  return {
    methods: ['GET'],
    path: `/${shelf}/:project/:dataset/:name`,
    versioned: false,
    access: 'anyone',
    handle(context) {
      const name = context.req.param('name') ?? ''
      const asset = datasetOf(context).store.assets.get(name)
      if (!asset) throw requestError(404, 'Not Found', `This lake has no asset named "${name}"`)
      return new Response(new Uint8Array(asset.bytes), {
        headers: {
          'content-type': asset.mimeType,
          'cache-control': 'public, max-age=31536000, immutable',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'x-content-type-options': 'nosniff',
        },
      })
    },
  }
}

export const assets: Route[] = [
  uploadTo('images'),
  uploadTo('files'),
  serveFrom('images'),
  serveFrom('files'),
]
