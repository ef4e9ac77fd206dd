import {readFile} from 'node:fs/promises'
import {extname, join} from 'node:path'
import {withoutOtherHosts} from './otherHosts.ts'

/** A file of the build. Names with a hash in them never change their content, so a browser asks for them only once. */
export async function readStaticFile(dist: string, file: string): Promise<Response> {
  const content = PLAIN.test(file) && (await readFile(join(dist, file)).catch(ignoreMissing))
  if (!content) return new Response('No such file in the Studio.\n', {status: 404})
  return new Response(extname(file) === '.css' ? withoutOtherHosts(String(content)) : content, {
    headers: {
      'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** Names as the build gives them. Nothing encoded, nothing hidden, no way up out of the folder. */
const PLAIN = /^([\w-][\w.-]*\/)*[\w-][\w.-]*$/

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

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error
}
