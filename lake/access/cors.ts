import type {OriginRule} from './origin.ts'

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE'

/**
 * What a browser is told before it lets a page of another origin read an answer. Nothing is said to origins that are
 * not allowed, and the browser keeps the answer from them.
 */
export function corsHeaders(request: Request, rule: OriginRule): [name: string, value: string][] {
  const origin = request.headers.get('origin')
  const headers: [string, string][] = [['vary', 'Origin']]
  if (origin === null || !rule) return headers
  headers.push(['access-control-allow-origin', origin])
  if (rule.allowCredentials) headers.push(['access-control-allow-credentials', 'true'])
  if (!isPreflight(request)) return headers
  return [
    ...headers,
    ['access-control-allow-methods', METHODS],
    ['access-control-allow-headers', askedHeaders(request)],
    ['access-control-max-age', '600'],
  ]
}

export function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS'
}

/** With credentials a browser takes no `*` here: each header by its name. */
function askedHeaders(request: Request): string {
  const asked = (request.headers.get('access-control-request-headers') ?? '').split(',')
  return asked
    .map((name) => name.trim())
    .filter((name) => /^[\w-]+$/.test(name))
    .join(', ')
}
