import {Agent, request as open} from 'node:http'
import type {RunningLake} from '../../../lake/index.ts'
import type {FuzzRequest} from './requests.ts'

export type FuzzAnswer = {status: number; text: string}

const agent = new Agent({keepAlive: true, maxSockets: 8})
const PATIENCE_MS = 15_000

/** Sends a request as it is. Of a stream the first piece will do. */
export function send({port, token}: RunningLake, request: FuzzRequest): Promise<FuzzAnswer> {
  const {promise, resolve, reject} = Promise.withResolvers<FuzzAnswer>()
  const {method, path, body} = request
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, value.replace('TOKEN', token)]),
  )
  // Node tells the length of a body only with methods that usually have one.
  if (body !== undefined) headers['content-length'] = String(Buffer.byteLength(body))
  const sent = open({agent, port, host: '127.0.0.1', method, path, headers}, (response) => {
    const pieces: Buffer[] = []
    const finish = (): void => {
      resolve({status: response.statusCode ?? 0, text: String(Buffer.concat(pieces))})
    }
    response.on('data', (piece: Buffer) => {
      pieces.push(piece)
      if (!response.headers['content-type']?.startsWith('text/event-stream')) return
      finish()
      response.destroy()
    })
    response.on('end', finish)
    response.on('error', reject)
  })
  sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error('No answer came')))
  sent.on('error', reject)
  sent.end(body)
  return promise
}
