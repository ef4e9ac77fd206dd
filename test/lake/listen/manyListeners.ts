import type {RunningLake} from '../../../lake/index.ts'
import {clientOf} from '../access/lakeWith.ts'

/**
 * So many listeners, each over a connection of its own, while so many documents are written, ten at a time: the ids that
 * each was told of, in their order.
 */
export async function toldTo(
  lake: RunningLake,
  listeners: number,
  documents: number,
): Promise<string[][]> {
  const ready: Promise<void>[] = []
  const told = Array.from({length: listeners}, () => {
    const {promise, resolve} = Promise.withResolvers<void>()
    ready.push(promise)
    return listen(lake, documents, resolve)
  })
  await Promise.all(ready)
  const client = clientOf(lake)
  for (let from = 0; from < documents; from += 10) {
    const batch = Array.from({length: Math.min(10, documents - from)}, (_, n) => ({
      create: {_id: `d${from + n}`, _type: 't'},
    }))
    await client.mutate(batch, {visibility: 'async', returnDocuments: false})
  }
  return Promise.all(told)
}

async function listen({url, token}: RunningLake, count: number, ready: () => void) {
  const path = '/v2025-02-19/data/listen/production?query=*&includeMutations=false'
  const end = new AbortController()
  const headers = {authorization: `Bearer ${token}`}
  const response = await fetch(url + path, {headers, signal: end.signal})
  const ids: string[] = []
  const text = new TextDecoder()
  let rest = ''
  for await (const piece of response.body ?? []) {
    const lines = (rest + text.decode(piece, {stream: true})).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === 'event: welcome') ready()
      if (line.startsWith('id: ')) ids.push(line.slice(line.indexOf('#') + 1))
    }
    if (ids.length >= count) break
  }
  return ids
}
