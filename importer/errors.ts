/** The work could not be done. The message is one line for the person at the terminal; `cause` has the details. */
export class ImportError extends Error {
  override name = 'ImportError'
}

/** What a request to a dataset failed of, in words for the person who started it. */
export function datasetError(doing: string, target: string, fault: unknown): ImportError {
  if (fault instanceof ImportError) return fault
  return new ImportError(`Could not ${doing} ${target}: ${reasonFor(fault)}`, {cause: fault})
}

/** The HTTP status of a failed request, where it was answered at all. */
export function statusOf(fault: unknown): number | undefined {
  const status = fault instanceof Error && 'statusCode' in fault ? fault.statusCode : undefined
  return typeof status === 'number' ? status : undefined
}

/** The milliseconds that a service asks to be left alone for: it names seconds or a moment. */
export function retryAfterOf(fault: unknown, now: Date): number | undefined {
  const asked = headersOf(fault)['retry-after']
  if (typeof asked !== 'string') return undefined
  const seconds = Number(asked)
  const milliseconds = Number.isNaN(seconds) ? Date.parse(asked) - now.getTime() : seconds * 1000
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}

function headersOf(fault: unknown): Record<string, unknown> {
  return membersOf(membersOf(membersOf(fault).response).headers)
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}

/** Why a request failed that may well succeed when it is sent again. */
export function shortReason(fault: unknown): string {
  const status = statusOf(fault)
  if (status === 429) return 'the service asks for fewer requests (429)'
  if (status !== undefined) return `the service has a fault of its own (${status})`
  return isUnreachable(fault) ? 'no server answers there' : 'the connection was cut'
}

function reasonFor(fault: unknown): string {
  const message = fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault)
  const status = statusOf(fault)
  switch (status) {
    case undefined:
      return isUnreachable(fault) ? 'no server answers there' : message
    case 401:
      return `the token is not accepted; check SANITY_API_TOKEN (${message})`
    case 402:
      return `the project has used up what its plan includes (${message})`
    case 403:
      return `the token may not do this; it needs to read drafts and to write (${message})`
    case 404:
      return `no such project or dataset; check SANITY_PROJECT_ID and SANITY_DATASET (${message})`
    case 413:
      return `one transaction is more than the service takes (${message})`
    default:
      return message
  }
}

/** Refused, unknown host: the client wraps them, the code lies somewhere below. */
function isUnreachable(fault: unknown): boolean {
  for (let at = fault; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : ''
    if (/^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|UND_ERR_CONNECT)/.test(code))
      return true
  }
  return false
}
