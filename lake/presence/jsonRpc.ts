import {z} from 'zod'
import {complaintsOf} from '../complaints.ts'

/** What can be called, by name. A method that finds its parameters wrong throws Zod's error. */
export type Methods = Record<string, (params: unknown) => unknown>

/** Error codes. @see https://www.jsonrpc.org/specification#error_object */
const INVALID_REQUEST = -32600
const METHOD_NOT_FOUND = -32601
const INVALID_PARAMS = -32602

const request = z.object({
  id: z.union([z.string(), z.number()]),
  method: z.string(),
  params: z.unknown().default({}),
})

/** Carries out one call that came as text, and gives the text to answer with. */
export function answerCall(text: string, methods: Methods): string {
  const asked = request.safeParse(parse(text))
  if (!asked.success) return refusal(null, INVALID_REQUEST, 'This is not a JSON-RPC request')
  const {id, method, params} = asked.data
  const call = Object.hasOwn(methods, method) ? methods[method] : undefined
  if (!call) return refusal(id, METHOD_NOT_FOUND, `There is no method ${method}`)
  try {
    return JSON.stringify({jsonrpc: '2.0', id, result: call(params)})
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    return refusal(id, INVALID_PARAMS, complaintsOf(error))
  }
}

function refusal(id: string | number | null, code: number, message: string): string {
  return JSON.stringify({jsonrpc: '2.0', id, error: {code, message}})
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
