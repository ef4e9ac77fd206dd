import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Handler, serveStudio} from '../../studio/serve.ts'

const BUILT = `<!DOCTYPE html><html><head>
<link href="/static/favicon.svg" rel="icon" type="image/svg+xml"/>
<link href="https://elsewhere.example/style.css" rel="stylesheet"/>
<link href="/studio/static/lib-Cq2Nx7v7.css" rel="stylesheet"/>
<style>@font-face { font-family: Inter; src: url("https://fonts.example/Inter.woff2") format("woff2"); } body { margin: 0 }</style>
<script>window.inline = 1</script>
<script src="https://core.example/bridge.js" async type="module" data-sanity-core></script>
</head><body><script src="/studio/static/sanity-DHqVyJpL.js" type="module"></script></body></html>`

const STYLES = `a{color:red}@font-face{font-family:Inter;src:url(https://fonts.example/Inter.woff2)format("woff2")}@font-face{font-family:Own;src:url(/studio/static/own.woff2)}b{color:blue}`

let dist: string
let studio: Handler

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dateline-studio-'))
  await mkdir(join(dist, 'static'))
  await writeFile(join(dist, 'index.html'), BUILT)
  await writeFile(join(dist, 'secret.txt'), 'secret')
  await writeFile(join(dist, 'static/sanity-DHqVyJpL.js'), 'export {}')
  await writeFile(join(dist, 'static/favicon.svg'), '<svg/>')
  await writeFile(join(dist, 'static/lib-Cq2Nx7v7.css'), STYLES)
  studio = serveStudio({dist, cookie: 'the-name=the-token'})
})

afterAll(() => rm(dist, {recursive: true}))

function get(path: string, init?: RequestInit): Promise<Response | undefined> {
  return studio(new Request(`http://localhost:3333${path}`, init))
}

describe('the page', () => {
  test.each(['/studio', '/studio/', '/studio/structure/person;person-1a', '/studio/vision'])(
    '%s is a place inside the one page',
    async (path) => {
      const response = await get(path)
      expect(response?.status).toBe(200)
      expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8')
    },
  )

  test('names no other host', async () => {
    const html = await (await get('/studio'))?.text()
    expect(html).not.toMatch(/https?:\/\//)
    expect(html).toContain('/studio/static/sanity-DHqVyJpL.js')
    expect(html).toContain('/studio/static/lib-Cq2Nx7v7.css')
    expect(html).toContain('/studio/static/favicon.svg')
    expect(html).toContain('body { margin: 0 }')
  })

  test('comes with a policy that lets the browser call nobody but its server', async () => {
    const policy = (await get('/studio'))?.headers.get('content-security-policy')
    expect(policy).toContain(`default-src 'self'`)
    expect(policy).toContain(`connect-src 'self'`)
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='(;|$)/)
  })

  test('is not written to', async () => {
    expect((await get('/studio', {method: 'POST'}))?.status).toBe(405)
  })
})

describe('signing in', () => {
  test.each(['localhost:3333', '127.0.0.1:3333', '[::1]:3333', 'LOCALHOST'])(
    'a page that was asked for as %s signs its reader in, out of reach of scripts and other sites',
    async (host) => {
      const cookie = (await get('/studio', {headers: {host}}))?.headers.get('set-cookie')
      expect(cookie).toBe('the-name=the-token; Path=/; HttpOnly; SameSite=Strict')
    },
  )

  test.each(['rebound.example:3333', 'localhost.rebound.example', '127.0.0.1.nip.example', ''])(
    'a page that was asked for as "%s" does not',
    async (host) => {
      const request = new Request('http://rebound.example:3333/studio')
      if (host) request.headers.set('host', host)
      expect((await studio(request))?.headers.get('set-cookie')).toBeNull()
    },
  )

  test('files sign nobody in', async () => {
    const response = await get('/studio/static/sanity-DHqVyJpL.js')
    expect(response?.headers.get('set-cookie')).toBeNull()
  })
})

describe('files', () => {
  test('a name with a hash is kept by the browser for good', async () => {
    const response = await get('/studio/static/sanity-DHqVyJpL.js')
    expect(response?.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('a name without one is asked for again', async () => {
    expect((await get('/studio/static/favicon.svg'))?.headers.get('cache-control')).toBe('no-cache')
  })

  test('a style sheet keeps its rules and its own fonts, and loses those of other hosts', async () => {
    expect(await (await get('/studio/static/lib-Cq2Nx7v7.css'))?.text()).toBe(
      'a{color:red}@font-face{font-family:Own;src:url(/studio/static/own.woff2)}b{color:blue}',
    )
  })

  test.each([
    '/studio/static/nothing.js',
    '/studio/static/',
    '/studio/static/..%2fsecret.txt',
    '/studio/static/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/studio/static/%',
    '/studio/static/%00',
  ])('%s is not there', async (path) => {
    expect((await get(path))?.status).toBe(404)
  })
})

describe('the rest of the server', () => {
  test('the root leads to the Studio', async () => {
    const response = await get('/')
    expect(response?.status).toBe(307)
    expect(response?.headers.get('location')).toBe('/studio')
  })

  test.each(['/v2025-02-19/data/query/production', '/studios', '/static/favicon.svg'])(
    '%s is none of the Studio’s business',
    async (path) => {
      expect(await get(path)).toBeUndefined()
    },
  )
})
