import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {parentPort, workerData} from 'node:worker_threads'
import {startLake} from '../lake/index.ts'

/** Where @sanity/import is to send documents. */
export type Server = {url: string; token: string}

/** In a thread of its own, as a server is to the one who sends: a lake, or what takes everything and keeps nothing. */
async function main({data}: {data?: string}): Promise<Server> {
  if (data !== undefined) return startLake({data})
  const nowhere = createServer((request, response) => {
    request.resume().once('end', () => {
      response.setHeader('content-type', 'application/json')
      response.end('{"transactionId":"none","results":[]}')
    })
  })
  nowhere.listen(0, '127.0.0.1')
  await once(nowhere, 'listening')
  return {url: `http://127.0.0.1:${(nowhere.address() as AddressInfo).port}`, token: 'none'}
}

const {url, token} = await main(workerData as {data?: string})
parentPort?.postMessage({url, token} satisfies Server)
