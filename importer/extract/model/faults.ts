import {APICallError} from 'ai'

/**
 * What a failed request means:
 * - `stop`: no request will succeed (a wrong key, no such model, nobody there)
 * - `again`: another attempt may succeed, after `wait` milliseconds where the service says so
 * - `lost`: this text cannot be read
 */
export type Verdict =
  | {outcome: 'stop'; because: string}
  | {outcome: 'again'; because: string; wait?: number}
  | {outcome: 'lost'; because: string}

/** Longer than this nobody waits for one text. */
const LONGEST_WAIT = 10 * 60_000

export function verdictOn(fault: unknown, seconds: number): Verdict {
  if (fault instanceof Error && /^(?:TimeoutError|AbortError)$/.test(fault.name)) {
    return {outcome: 'again', because: `it did not answer within ${seconds} s`}
  }
  if (APICallError.isInstance(fault)) return verdictOnCall(fault)
  if (fault instanceof Error && /^AI_No(?:Object|Output)Generated/.test(fault.name)) {
    return {outcome: 'again', because: `its answer is not laid out as asked (${fault.message})`}
  }
  return {outcome: 'lost', because: lineOf(fault)}
}

function verdictOnCall(fault: APICallError): Verdict {
  const {statusCode, isRetryable} = fault
  const said = lineOf(fault)
  switch (statusCode) {
    case 401:
    case 403:
      return {outcome: 'stop', because: `it does not accept the key (${statusCode}: ${said})`}
    case 402:
      return {outcome: 'stop', because: `it asks to be paid (402: ${said})`}
    case 404:
      return {outcome: 'stop', because: `it knows no such address or model (404: ${said})`}
    case undefined:
      return {outcome: 'again', because: `it cannot be reached (${said})`}
    case 200:
      return {outcome: 'again', because: `its answer cannot be read (${said})`}
  }
  if (!isRetryable) return {outcome: 'lost', because: `it refuses (${statusCode}: ${said})`}
  const wait = waitAskedBy(fault)
  const because = `it answers ${statusCode} (${said})`
  if (wait === undefined) return {outcome: 'again', because}
  if (wait <= LONGEST_WAIT) return {outcome: 'again', because, wait}
  return {outcome: 'lost', because: `${because} and asks to wait ${Math.round(wait / 60_000)} min`}
}

/** `retry-after` in seconds (RFC 9110, 10.2.3); `retry-after-ms` as some services say it. */
function waitAskedBy({responseHeaders}: APICallError): number | undefined {
  const {'retry-after-ms': exact, 'retry-after': seconds} = responseHeaders ?? {}
  const wait = exact ? Number(exact) : Number(seconds ?? Number.NaN) * 1000
  return wait >= 0 ? wait : undefined
}

function lineOf(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault)
  const line = message.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}
