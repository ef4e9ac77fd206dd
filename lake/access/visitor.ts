import {timingSafeEqual} from 'node:crypto'
import {requestError} from '../errors.ts'

/** Who sends a request: somebody who holds the lake's token, or anybody. */
export type Visitor =
  | {type: 'anonymous'}
  | {type: 'editor'; userId: string; by: 'header' | 'cookie'}

/** The cookie by which a page that came with the lake, the Studio's, is signed in; whoever serves the page sets it. */
const TOKEN_COOKIE = 'dateline_token'

/** The one account of a local lake. */
export const LOCAL_USER = 'local-editor'

/**
 * Tells a visitor by the request's token. A wrong one in the header is refused; a wrong cookie says nothing, for
 * browsers send one lake's cookie to another lake on the same machine.
 */
export function visitorOf(headers: Headers, token: string): Visitor {
  const authorization = headers.get('authorization')
  if (authorization !== null) {
    const given = /^Bearer\s+(.+)$/i.exec(authorization)?.[1] ?? ''
    if (!sameText(given, token)) throw sessionNotFound()
    return {type: 'editor', userId: LOCAL_USER, by: 'header'}
  }
  const cookie = cookieOf(headers)
  return cookie !== undefined && sameText(cookie, token)
    ? {type: 'editor', userId: LOCAL_USER, by: 'cookie'}
    : {type: 'anonymous'}
}

/** The hosted service's answer to a token that it does not know. */
function sessionNotFound(): Error {
  const error = requestError(401, 'Unauthorized', 'Session not found')
  error.body.errorCode = 'SIO-401-ANF'
  return error
}

function cookieOf(headers: Headers): string | undefined {
  const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim())
  return cookies
    .find((cookie) => cookie.startsWith(`${TOKEN_COOKIE}=`))
    ?.slice(TOKEN_COOKIE.length + 1)
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
