import {createHash, timingSafeEqual} from 'node:crypto'
import {requestError} from '../errors.ts'

/** Who sends a request: somebody who holds the lake's token, or anybody. */
export type Visitor =
  | {type: 'anonymous'}
  | {type: 'editor'; userId: string; by: 'header' | 'cookie'}

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
  const signedIn = sessionCookie(token)
  const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim())
  return cookies.some((cookie) => sameText(cookie, signedIn))
    ? {type: 'editor', userId: LOCAL_USER, by: 'cookie'}
    : {type: 'anonymous'}
}

/**
 * The cookie by which a page that came with the lake, the Studio's, is signed in, as `name=value`; whoever serves the
 * page sets it. Each lake has a name of its own: cookies do not tell ports apart (RFC 6265, 8.5), so that two lakes on
 * one machine that shared a name would sign each other's editors out.
 */
export function sessionCookie(token: string): string {
  const name = createHash('sha256').update(token).digest('hex').slice(0, 12)
  return `dateline_${name}=${token}`
}

/** The hosted service's answer to a token that it does not know. */
function sessionNotFound(): Error {
  const error = requestError(401, 'Unauthorized', 'Session not found')
  error.body.errorCode = 'SIO-401-ANF'
  return error
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
