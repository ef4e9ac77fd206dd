import {checkDepth} from '../access/index.ts'
import {contentError} from '../errors.ts'

/** The parameters of a query as they stand in an address: `$name` with a value in JSON. */
export function queryParameters(search: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...search]
      .filter(([name]) => name.startsWith('$'))
      .map(([name, value]) => [name.slice(1), parseParameter(name, value)]),
  )
}

function parseParameter(name: string, value: string): unknown {
  checkDepth(value, `The value of the parameter ${name}`)
  try {
    return JSON.parse(value)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw contentError(
      400,
      'queryParameterError',
      `The value of the parameter ${name} is not JSON: ${reason}. A string needs its quotation marks`,
    )
  }
}
