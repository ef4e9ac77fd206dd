import {createHash, randomBytes} from 'node:crypto'

/** A new token: 256 random bits, in letters that go into a header and a cookie as they are. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * What is kept of a token, and what it is found by: who reads it cannot sign in with it, and how long a look-up takes
 * tells nothing about tokens. A plain SHA-256, not a slow hash as for passwords: nobody guesses 256 random bits however
 * quick a guess is, and every request would pay for the slowness.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
