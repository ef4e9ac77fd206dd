import {afterEach, beforeEach, expect, test} from 'vitest'
import {createLake, openStore, type RunningLake, startLake} from '../../../lake/index.ts'
import {toldTo} from './manyListeners.ts'

let lake: RunningLake
beforeEach(async () => {
  lake = await startLake()
})
afterEach(() => lake.close())

test('20 listeners to the same are each told of every one of 500 events, in order', async () => {
  const told = await toldTo(lake, 20, 500)
  const all = Array.from({length: 500}, (_, n) => `d${n}`)
  for (const ids of told) expect(ids).toEqual(all)
})

test('2,000 listeners to the same are told in the same bytes, made once, and others in theirs', async () => {
  const inProcess = createLake({store: openStore(), token: 'secret'})
  const headers = {authorization: 'Bearer secret'}
  const listen = async (query: string) => {
    const url = `http://localhost/v1/data/listen/production?query=${encodeURIComponent(query)}`
    const {body} = await inProcess.fetch(new Request(url, {headers}))
    const reader = body?.getReader()
    // The greeting.
    await reader?.read()
    return async () => (await reader?.read())?.value
  }
  const same = await Promise.all(Array.from({length: 2000}, () => listen('*[_type == "t"]')))
  const other = await listen('*[_id == "a"]')
  const body = JSON.stringify({mutations: [{create: {_id: 'a', _type: 't'}}]})
  const url = 'http://localhost/v1/data/mutate/production'
  await inProcess.fetch(new Request(url, {method: 'POST', headers, body}))
  const told = new Set(await Promise.all(same.map((next) => next())))
  expect(told.size).toBe(1)
  expect(new TextDecoder().decode([...told][0])).toContain('"documentId":"a"')
  expect(told.has(await other())).toBe(false)
  await inProcess.close()
})
