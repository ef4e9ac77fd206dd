import {requestError} from '../errors.ts'
import {parseJson} from './json.ts'

type Limit = {bytes: number; name: string}

/** Reads a body to its end, or up to the limit: then the rest is not even received. */
export async function readBody(request: Request, limit: Limit): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > limit.bytes) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit.bytes) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** Reads a body as JSON. What it holds is not known yet. */
export async function readJson(request: Request, limit: Limit): Promise<unknown> {
  return parseJson(decode(await readBody(request, limit)), 'The request body')
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(body)
  } catch {
    throw requestError(400, 'Bad Request', 'The request body is not JSON: it is not UTF-8')
  }
}

function tooLarge(limit: Limit): Error {
  return requestError(
    413,
    'Payload Too Large',
    `The request body is larger than ${limit.bytes} bytes; the limit is ${limit.name}`,
  )
}
