import {requestError} from '../errors.ts'

const MB = 1024 * 1024

/** @see https://www.sanity.io/docs/content-lake/technical-limits */
export const limits = {
  mutation: {bytes: 4 * MB, name: '4 MB for a mutation'},
  request: {bytes: 100 * MB, name: '100 MB for a request'},
}

/** Reads a body to its end, or up to the limit: then the rest is not even received. */
export async function readBody(
  request: Request,
  limit: {bytes: number; name: string},
): Promise<Uint8Array> {
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
export async function readJson(
  request: Request,
  limit: {bytes: number; name: string},
): Promise<unknown> {
  const body = await readBody(request, limit)
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(body))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw requestError(400, 'Bad Request', `The request body is not JSON: ${reason}`)
  }
}

function tooLarge(limit: {bytes: number; name: string}): Error {
  return requestError(
    413,
    'Payload Too Large',
    `The request body is larger than ${limit.bytes} bytes; the limit is ${limit.name}`,
  )
}
