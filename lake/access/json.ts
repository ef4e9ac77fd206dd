import {requestError} from '../errors.ts'
import {limits} from './limits.ts'

/** Reads JSON of which nothing is known yet. */
export function parseJson(json: string, name: string): unknown {
  checkDepth(json, name)
  try {
    return JSON.parse(json)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw requestError(400, 'Bad Request', `${name} is not JSON: ${reason}`)
  }
}

/** Refuses what is nested so deeply that to walk it could exhaust the stack: ours, a package's, JSON.stringify's. */
export function checkDepth(json: string, name: string): void {
  if (!isDeeperThan(limits.jsonDepth, json)) return
  throw requestError(
    400,
    'Bad Request',
    `${name} nests more than ${limits.jsonDepth} levels deep; the limit for a document is 20 levels`,
  )
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
/** `[` and `{`, `]` and `}` differ in the bit of upper and lower case. */
const [OPEN, CLOSE, CASE] = [0x5b, 0x5d, 0x20]

/** Counts brackets outside strings. Of what is not JSON any answer will do. */
function isDeeperThan(limit: number, json: string): boolean {
  if (json.length <= limit) return false
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) at = endOfString(json, at)
    else if ((code & ~CASE) === OPEN && ++depth > limit) return true
    else if ((code & ~CASE) === CLOSE) depth--
  }
  return false
}

/** Looks at the marks that could end it and not at each character: texts are most of what is sent. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end < 0 ? json.length : end
}

function isEscaped(json: string, at: number): boolean {
  let before = at
  while (json.charCodeAt(before - 1) === BACKSLASH) before--
  return (at - before) % 2 === 1
}
