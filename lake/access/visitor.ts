import {timingSafeEqual} from 'node:crypto'
import {requestError} from '../errors.ts'

/** Who sends a request: somebody who holds the lake's token, or anybody. */
export type Visitor =
  | {type: 'anonymous'}
  | {type: 'editor'; userId: string; by: 'header' | 'cookie'}

/** The cookie by which a Studio that the lake itself serves is signed in. */
export const TOKEN_COOKIE = 'dateline_token'

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

/** Where the lake serves the Studio, which it signs in without asking: who sits at this machine is its editor. */
export function isStudioPath(pathname: string): boolean {
  return pathname === '/studio' || pathname.startsWith('/studio/')
}

/** The same answer, with the cookie that signs its page in. No script can read it, and no other site sends it. */
export function signIn(answer: Response, token: string): Response {
  const signedIn = new Response(answer.body, answer)
  signedIn.headers.append(
    'set-cookie',
    `${TOKEN_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Strict`,
  )
  return signedIn
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
