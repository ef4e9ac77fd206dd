import {requestError} from '../errors.ts'
import type {Visitor} from './visitor.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The lake answers to the names of this machine only. A page elsewhere that has its own name resolve to 127.0.0.1 (DNS
 * rebinding) sends that name, and is turned away.
 */
export function checkHost(url: URL): void {
  if (LOOPBACK.has(url.hostname)) return
  throw requestError(
    403,
    'Forbidden',
    `This lake answers requests to localhost, 127.0.0.1 and [::1] only, not to "${url.host}"`,
  )
}

/**
 * Whether a page of this origin may write or open a socket. Without the header the sender is no browser. The lake's own
 * pages may; other pages on this machine may when they hold the token themselves, not by a cookie that the browser adds.
 */
export function checkOrigin(origin: string | null, url: URL, visitor: Visitor): void {
  if (origin === null || origin === url.origin) return
  const trusted =
    isLoopbackOrigin(origin) && !(visitor.type === 'editor' && visitor.by === 'cookie')
  if (trusted) return
  throw requestError(
    403,
    'Forbidden',
    `Pages of ${origin} may not write to this lake or listen to it`,
  )
}

/** Pages on this machine may read what is public, and more with the token: a frontend in development, say. */
export function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && LOOPBACK.has(new URL(origin).hostname)
}
