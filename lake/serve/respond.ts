import type {ServerResponse} from 'node:http'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'

/** Sends an answer over a socket. A receiver that goes away ends the answer's stream; that is no fault. */
export async function respond(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, headersOf(answer))
  if (!answer.body) {
    response.end()
    return
  }
  // The two declarations of web streams, Node's and the DOM's, are of the same objects.
  const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0])
  try {
    await pipeline(body, response)
  } catch (error) {
    if (!response.destroyed) throw error
  }
}

function headersOf({headers}: Response): Record<string, string | string[]> {
  const cookies = headers.getSetCookie()
  return {...Object.fromEntries(headers), ...(cookies.length > 0 && {'set-cookie': cookies})}
}
