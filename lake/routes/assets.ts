import {z} from 'zod'
import {limits, readBody} from '../access/index.ts'
import {assetOf, EXTRACTS, type Upload, USUAL_EXTRACTS} from '../assets/index.ts'
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

/** What an upload asks to be found out: one name a parameter, or several with commas in between. */
const extracts = z.array(z.enum(EXTRACTS))

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
      const {name, mimeType, document} = await assetOf(upload, {url, path})
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
  const asked = context.req.queries('meta')?.flatMap((names) => names.split(','))
  return {
    kind,
    bytes,
    extract: asked ? decodeRequest(extracts, asked) : USUAL_EXTRACTS,
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

export const assets: Route[] = [uploadTo('images'), uploadTo('files')]
