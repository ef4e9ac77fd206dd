import {isLoopbackOrigin, type OriginRule} from '../access/index.ts'
import {requestError} from '../errors.ts'
import type {Circumstances, Part} from './project.ts'
import type {CorsOrigin} from './state.ts'

export type CorsOrigins = {
  /** What pages of an origin may do. Those of this machine may read without being listed. */
  ruleOf(origin: string): OriginRule
  list(): CorsOrigin[]
  add(origin: string, allowCredentials: boolean): CorsOrigin
  delete(id: number): void
}

const MOST_ORIGINS = 200

export function corsOrigins(part: Part<'corsOrigins'>, {clock}: Circumstances): CorsOrigins {
  return {
    ruleOf(origin) {
      const listed = part.get().filter((each) => patternOf(each.origin).test(origin))
      if (listed.length === 0 && !isLoopbackOrigin(origin)) return undefined
      return {allowCredentials: listed.some(({allowCredentials}) => allowCredentials)}
    },
    list: () => part.get(),
    add(given, allowCredentials) {
      const origin = readOrigin(given, allowCredentials)
      const others = part.get()
      if (others.some((each) => each.origin === origin)) throw exists(origin)
      if (others.length >= MOST_ORIGINS) throw tooMany()
      const id = 1 + Math.max(0, ...others.map((each) => each.id))
      const added = {id, origin, allowCredentials, createdAt: clock().toISOString()}
      part.set([...others, added])
      return added
    },
    delete(id) {
      const rest = part.get().filter((each) => each.id !== id)
      if (rest.length === part.get().length) throw notFound(id)
      part.set(rest)
    },
  }
}

/** A `*` stands for any part of a host name, or any port. */
function patternOf(origin: string): RegExp {
  const parts = origin.split('*').map((part) => part.replace(/[.[\]]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\w.-]+')}$`, 'i')
}

/** As browsers send it: in small letters, without the port that goes without saying, and nothing behind. */
function readOrigin(given: string, allowCredentials: boolean): string {
  const sample = given.replaceAll('*', '1')
  const url = PLAIN.test(given) && URL.canParse(sample) ? new URL(sample) : undefined
  if (!url) {
    throw badOrigin(`"${given}" is not an origin: it takes one such as https://example.com`)
  }
  if (allowCredentials && /^https?:\/\/\*+(:|\/|$)/i.test(given)) {
    throw badOrigin('Credentials cannot be allowed to every host: name the host')
  }
  return given.includes('*') ? given.replace(/\/$/, '').toLowerCase() : url.origin
}

/** Scheme, host and port: no path, no user, and nothing that means something in a regular expression but dots. */
const PLAIN = /^https?:\/\/(\[[\da-f:]+\]|[\w.*-]+)(:[\d*]+)?\/?$/i

function badOrigin(message: string): Error {
  return requestError(400, 'Bad Request', message)
}

function exists(origin: string): Error {
  return requestError(409, 'Conflict', `The origin ${origin} is on the list already`)
}

function notFound(id: number): Error {
  return requestError(404, 'Not Found', `This lake has no CORS origin with the ID ${id}`)
}

function tooMany(): Error {
  return requestError(400, 'Bad Request', `A lake has at most ${MOST_ORIGINS} CORS origins`)
}
