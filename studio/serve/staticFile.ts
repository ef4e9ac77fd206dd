import {readFile} from 'node:fs/promises'
import {extname, join, resolve, sep} from 'node:path'

/** A file of the build. Names with a hash in them never change their content, so a browser asks for them only once. */
export async function readStaticFile(dist: string, file: string): Promise<Response> {
  const path = pathWithin(join(dist, 'static'), join(dist, decodeURIComponent(file)))
  const content = path && (await readFile(path).catch(ignoreMissing))
  if (!content) return new Response('No such file in the Studio.\n', {status: 404})
  return new Response(content, {
    headers: {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  })
}

const HASHED = /-[\w-]{8}\.\w+$/

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

function pathWithin(folder: string, file: string): string | undefined {
  const path = resolve(file)
  return path.startsWith(resolve(folder) + sep) ? path : undefined
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined
  throw error
}
