import {createHash} from 'node:crypto'
import {
  formatOf,
  type Rendition,
  renditionOf,
  transformation,
  transformImage,
  transforms,
} from '../assets/index.ts'
import {requestError} from '../errors.ts'
import {decodeRequest, openDatasetOf, type Route, type RouteContext} from './route.ts'

/**
 * The bytes of an asset; of an image what its address asks to be made of it. The name in the address may be followed by
 * another one, which only browsers see. Whatever was uploaded, it runs no script and opens nothing of the Studio, which
 * lives on the same origin.
 */
function serveFrom(shelf: 'images' | 'files', path: string): Route {
  return {
    methods: ['GET'],
    path: `/${shelf}/:project/:dataset/${path}`,
    versioned: false,
    access: 'anyone',
    async handle(context) {
      const name = context.req.param('name') ?? ''
      // As in the hosted service an address is all that it takes, in a private dataset too.
      const original = openDatasetOf(context).store.assets.get(name)
      if (!original) throw requestError(404, 'Not Found', `This lake has no asset named "${name}"`)
      const {key, make} = rendition(context, name, original)
      const etag = `"${createHash('sha1').update(key).digest('base64url')}"`
      if (context.req.header('if-none-match')?.includes(etag)) {
        return new Response(null, {status: 304, headers: {etag, ...lasting}})
      }
      const {mimeType, bytes} = await make()
      return new Response(new Uint8Array(bytes), {
        headers: {
          'content-type': mimeType,
          'content-length': String(bytes.byteLength),
          etag,
          ...lasting,
          ...safe,
          // What @sanity/export compares with what it has received; of an original alone.
          ...(bytes === original.bytes && {'x-sanity-sha1': name.slice(0, 40)}),
          ...download(context, name),
        },
      })
    },
  }
}

/** Bytes are named by what they hold, so that what an address gives never changes. */
const lasting = {
  'cache-control': 'public, max-age=31536000, s-maxage=2592000, immutable',
  vary: 'accept',
}

const safe = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox",
  'x-content-type-options': 'nosniff',
  // A frontend elsewhere draws images of the lake, as it does the hosted service's.
  'cross-origin-resource-policy': 'cross-origin',
}

/** What is to be sent: its name among all that could be, and how to come by it. */
function rendition(context: RouteContext, name: string, original: Rendition) {
  const given = context.req.query()
  const asIs = {key: name, make: async () => original}
  const isImage = original.mimeType.startsWith('image/') && context.req.path.startsWith('/images/')
  if (!isImage || 'dlRaw' in given || !transforms(given)) return asIs
  const wanted = decodeRequest(transformation, given)
  const format = formatOf(original.mimeType, wanted, context.req.header('accept') ?? '')
  if (!format) return asIs
  const key = `${name}.${format}?${JSON.stringify(wanted)}`
  const {assets} = openDatasetOf(context).store
  return {
    key,
    make: async () =>
      renditionOf(assets, key, () => transformImage(original.bytes, wanted, format)),
  }
}

/** With `dl` a browser saves the asset, under the name given there, or that of the uploaded file. */
function download(context: RouteContext, name: string): Record<string, string> {
  const {dl, dlRaw} = context.req.query()
  if (dl === undefined && dlRaw === undefined) return {}
  const id = `${context.req.path.startsWith('/images/') ? 'image' : 'file'}-${name.replace('.', '-')}`
  const uploaded = openDatasetOf(context).store.documents.get(id)?.originalFilename
  const file = (dl || (typeof uploaded === 'string' ? uploaded : name)).toWellFormed()
  const plain = file.replace(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(file).replace(/['()*]/g, '_')
  return {'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`}
}

export const assetFiles: Route[] = [
  serveFrom('images', ':name'),
  serveFrom('images', ':name/:vanity'),
  serveFrom('files', ':name'),
  serveFrom('files', ':name/:vanity'),
]
