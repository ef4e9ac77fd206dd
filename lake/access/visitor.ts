import {contentError, requestError} from '../errors.ts'
import {byRole, isAtLeast, type Role} from './roles.ts'
import {hashOf} from './secret.ts'

/** Somebody who holds a token of the lake. */
export type User = {id: string; name: string; role: Role; createdAt: string}

/** Who sends a request: a user, told by the header or by a cookie, or anybody. */
export type Visitor = {type: 'anonymous'} | {type: 'user'; user: User; by: 'header' | 'cookie'}

/** The account of the lake's own first token. */
export const LOCAL_USER = 'local-editor'

/**
 * Tells a visitor by the request's token. A wrong one in the header is refused; a wrong cookie says nothing, for
 * browsers send one lake's cookie to another lake on the same machine.
 */
export function visitorOf(headers: Headers, userOf: (secret: string) => User | undefined): Visitor {
  const authorization = headers.get('authorization')
  if (authorization !== null) {
    const user = userOf(/^Bearer\s+(.+)$/i.exec(authorization)?.[1] ?? '')
    if (!user) throw sessionNotFound()
    return {type: 'user', user, by: 'header'}
  }
  const [least] = cookieUsers(headers, userOf).toSorted(byRole)
  return least ? {type: 'user', user: least, by: 'cookie'} : {type: 'anonymous'}
}

/**
 * A browser may hold several cookies of a lake: the one that the Studio's page set, and that of somebody who is to see the
 * Studio as a viewer does. The least of them counts.
 */
function cookieUsers(headers: Headers, userOf: (secret: string) => User | undefined): User[] {
  return (headers.get('cookie') ?? '').split(';').flatMap((cookie) => {
    const secret = /^dateline_[0-9a-f]{12}=(.+)$/.exec(cookie.trim())?.[1]
    return (secret !== undefined && userOf(secret)) || []
  })
}

/**
 * The cookie by which a page that came with the lake, the Studio's, is signed in, as `name=value`; whoever serves the
 * page sets it. Each token has a name of its own: cookies do not tell ports apart (RFC 6265, 8.5), so that two lakes on
 * one machine that shared a name would sign each other's editors out.
 */
export function sessionCookie(secret: string): string {
  return `dateline_${hashOf(secret).slice(0, 12)}=${secret}`
}

/** Turns away who may do less than is needed. */
export function checkRole(visitor: Visitor, needed: Role): void {
  if (visitor.type === 'anonymous') {
    throw insufficient(`this needs a token of the lake, as \`Authorization: Bearer …\``)
  }
  const {name, role} = visitor.user
  if (isAtLeast(role, needed)) return
  throw insufficient(`this needs the role ${needed}, and the token "${name}" has the role ${role}`)
}

function insufficient(reason: string): Error {
  return contentError(403, 'insufficientPermissionsError', `Insufficient permissions: ${reason}`)
}

/** The hosted service's answer to a token that it does not know. */
function sessionNotFound(): Error {
  const error = requestError(401, 'Unauthorized', 'Session not found')
  error.body.errorCode = 'SIO-401-ANF'
  return error
}
