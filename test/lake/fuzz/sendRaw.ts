import {connect} from 'node:net'
import type {RunningLake} from '../../../lake/index.ts'
import type {RawRequest} from './rawRequests.ts'
import type {FuzzAnswer} from './send.ts'

const PATIENCE_MS = 15_000

/** Writes it to a connection and says that this was all. To hang up without a word is an answer too: no status. */
export function sendRaw({port, token}: RunningLake, {raw}: RawRequest): Promise<FuzzAnswer> {
  const {promise, resolve, reject} = Promise.withResolvers<FuzzAnswer>()
  const pieces: Buffer[] = []
  const text = raw.replaceAll('HOST', `127.0.0.1:${port}`).replaceAll('TOKEN', token)
  const socket = connect(port, '127.0.0.1', () => socket.end(text, 'latin1'))
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('The connection stayed open')))
  socket.on('data', (piece) => pieces.push(piece))
  socket.on('close', () => {
    const answer = String(Buffer.concat(pieces))
    resolve({status: Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0), text: answer})
  })
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNRESET' || error.code === 'EPIPE') return
    reject(error)
  })
  return promise
}
