import {isIP} from 'node:net'
import {requestError} from '../errors.ts'
import type {Visitor} from './visitor.ts'

/** Where a lake is served: to this machine alone, or by a host name or address to others as well. */
export type Reach = 'loopback' | {host: string}

/** Who opened the connection that a request came by. */
export type Sender = {address: string}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The lake answers to the names of this machine only. A page elsewhere that has its own name resolve to 127.0.0.1 (DNS
 * rebinding) sends that name, and is turned away. Served to others, it answers to its own host and to bare addresses as
 * well, which no DNS can point elsewhere; but nobody on another machine may call it "localhost", for by that name
 * the Studio signs its reader in.
 */
export function checkHost(url: URL, reach: Reach, sender: Sender | undefined): void {
  if (isLoopback(url)) {
    if (isLocal(sender)) return
    throw forbidden(`${sender?.address} is not this machine: ask for the lake by its address`)
  }
  if (reach !== 'loopback' && (url.hostname === reach.host || isAddress(url.hostname))) return
  const names = reach === 'loopback' ? '' : `, ${reach.host}, IP addresses`
  throw forbidden(
    `This lake answers requests to localhost, 127.0.0.1 and [::1]${names} only, not to "${url.host}"`,
  )
}

/** From another machine nothing is to be had without a token. */
export function checkReach(reach: Reach, url: URL, visitor: Visitor): void {
  if (reach === 'loopback' || isLoopback(url) || visitor.type === 'user') return
  throw requestError(
    401,
    'Unauthorized',
    'From other machines this lake takes a token for everything',
  )
}

/** What pages of an origin may do; undefined when they may do nothing. */
export type OriginRule = {allowCredentials: boolean} | undefined

/**
 * Whether a page of this origin may write or open a socket. Without the header the sender is no browser. The lake's own
 * pages may; others that are allowed may when they hold the token themselves, and by a cookie that the browser adds only
 * when credentials are allowed them.
 */
export function checkOrigin(
  origin: string | null,
  url: URL,
  visitor: Visitor,
  ruleOf: (origin: string) => OriginRule,
): void {
  if (origin === null || origin === url.origin) return
  const rule = ruleOf(origin)
  const byCookie = visitor.type === 'user' && visitor.by === 'cookie'
  if (rule && (rule.allowCredentials || !byCookie)) return
  throw forbidden(`Pages of ${origin} may not write to this lake or listen to it`)
}

/** Pages on this machine may read what is public, and more with the token: a frontend in development, say. */
export function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(new URL(origin))
}

function isLoopback({hostname}: URL): boolean {
  return LOOPBACK.has(hostname)
}

function isAddress(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0
}

/** Without a socket a request comes from the lake's own process. */
function isLocal(sender: Sender | undefined): boolean {
  return sender === undefined || /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(sender.address)
}

function forbidden(message: string): Error {
  return requestError(403, 'Forbidden', message)
}
