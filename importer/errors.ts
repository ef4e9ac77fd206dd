/** The work could not be done. The message is one line for the person at the terminal; `cause` has the details. */
export class ImportError extends Error {
  override name = 'ImportError'
}

/** What a request to a dataset failed of, in words for the person who started it. */
export function datasetError(doing: string, target: string, fault: unknown): ImportError {
  return new ImportError(`Could not ${doing} ${target}: ${reasonFor(fault)}`, {cause: fault})
}

/** The HTTP status of a failed request, where it was answered at all. */
export function statusOf(fault: unknown): number | undefined {
  const status = fault instanceof Error && 'statusCode' in fault ? fault.statusCode : undefined
  return typeof status === 'number' ? status : undefined
}

function reasonFor(fault: unknown): string {
  const message = fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault)
  switch (statusOf(fault)) {
    case undefined:
      return isUnreachable(fault) ? 'no server answers there' : message
    case 401:
      return `the token is not accepted; check SANITY_API_TOKEN (${message})`
    case 403:
      return `the token may not do this; it needs to read drafts and to write (${message})`
    case 404:
      return `no such project or dataset; check SANITY_PROJECT_ID and SANITY_DATASET (${message})`
    default:
      return message
  }
}

/** Refused, unknown host, timed out: the client wraps them, the code lies somewhere below. */
function isUnreachable(fault: unknown): boolean {
  for (let at = fault; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : ''
    if (/^(?:ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|UND_ERR)/.test(code)) return true
  }
  return false
}
