import {hashOf, LOCAL_USER, makeSecret, type Role, type User} from '../access/index.ts'
import {requestError} from '../errors.ts'
import type {Circumstances, Part} from './project.ts'
import type {TokenNote} from './state.ts'

export type Tokens = {
  /** Whose token this is. */
  userOf(secret: string): User | undefined
  /** Everybody who holds one, the lake's own account first. */
  users(): User[]
  list(): TokenNote[]
  /** The secret is told here and never again. */
  create(label: string, role: Role): {token: TokenNote; secret: string}
  delete(id: string): void
}

const MOST_TOKENS = 1000

export function tokens(
  part: Part<'tokens'>,
  firstSecret: string,
  {clock, ids}: Circumstances,
): Tokens {
  const firstHash = hashOf(firstSecret)
  return {
    userOf(secret) {
      const hash = hashOf(secret)
      if (hash === firstHash) return localUser
      const known = part.get().find((token) => token.hash === hash)
      return known && userWith(known)
    },
    users: () => [localUser, ...part.get().map(userWith)],
    list: () => part.get(),
    create(label, role) {
      if (part.get().length >= MOST_TOKENS) throw tooMany()
      const secret = `sk${makeSecret()}`
      const createdAt = clock().toISOString()
      const token = {id: `token-${ids()}`, label, role, hash: hashOf(secret), createdAt}
      part.set([...part.get(), token])
      return {token, secret}
    },
    delete(id) {
      const rest = part.get().filter((token) => token.id !== id)
      if (rest.length === part.get().length) throw notFound(id)
      part.set(rest)
    },
  }
}

/** A lake has had this account since before it could have others; its time of creation is as good as any. */
const localUser: User = {
  id: LOCAL_USER,
  name: 'Local editor',
  role: 'administrator',
  createdAt: '2020-01-01T00:00:00.000Z',
}

function userWith({id, label, role, createdAt}: TokenNote): User {
  return {id, name: label, role, createdAt}
}

function notFound(id: string): Error {
  return requestError(404, 'Not Found', `This lake has no token with the ID "${id}"`)
}

function tooMany(): Error {
  return requestError(400, 'Bad Request', `A lake has at most ${MOST_TOKENS} tokens: delete some`)
}
