import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {page} from './serve/page.ts'
import {signIn} from './serve/signIn.ts'
import {readStaticFile} from './serve/staticFile.ts'

/** What a server asks for a request that its API does not know. Undefined: not the Studio's either. */
export type Handler = (request: Request) => Promise<Response | undefined>

/**
 * Serves a built Studio at /studio, beside the lake's API. Plain Node, no React. Whoever opens the page on this very
 * machine is signed in to the lake by it: the cookie holds the lake's token, and no script can read it.
 */
export function serveStudio({dist, cookie}: {dist: string; cookie: string}): Handler {
  return async (request) => {
    const {pathname} = new URL(request.url)
    if (pathname === '/') return redirect('/studio')
    if (pathname === '/favicon.ico') return readStaticFile(dist, 'static/favicon.ico')
    if (pathname !== '/studio' && !pathname.startsWith('/studio/')) return undefined
    if (request.method !== 'GET' && request.method !== 'HEAD') return onlyRead()
    const file = pathname.slice('/studio/'.length)
    if (file.startsWith('static/')) return readStaticFile(dist, file)
    // Everything else is a place inside the Studio, which finds its own way from the one page.
    const html = await readFile(join(dist, 'index.html'), 'utf8')
    return signIn(page(html), request, cookie)
  }
}

function redirect(location: string): Response {
  return new Response(null, {status: 307, headers: {location}})
}

function onlyRead(): Response {
  return new Response('The Studio is only read: send GET or HEAD.\n', {
    status: 405,
    headers: {allow: 'GET, HEAD'},
  })
}
