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

test('a listener that reads nothing is cut off, and the others are told all the same', async () => {
  const inProcess = createLake({store: openStore(), token: 'secret'})
  const headers = {authorization: 'Bearer secret'}
  const listen = async () => {
    const url = 'http://localhost/v1/data/listen/production?query=*&includeResult=true'
    const {body} = await inProcess.fetch(new Request(url, {headers}))
    const reader = body?.getReader()
    await reader?.read()
    return reader
  }
  const [idle, other] = [await listen(), await listen()]
  // The second event of three is the one that is too much.
  const text = 'long '.repeat(220_000)
  const mutations = ['a', 'b', 'c'].map((_id) => ({createOrReplace: {_id, _type: 't', text}}))
  for (let times = 0; times < 7; times++) {
    const url = 'http://localhost/v1/data/mutate/production'
    const body = JSON.stringify({mutations})
    await inProcess.fetch(new Request(url, {method: 'POST', headers, body}))
    for (const {createOrReplace} of mutations) {
      const event = new TextDecoder().decode((await other?.read())?.value)
      expect(event.slice(0, 200)).toContain(`"documentId":"${createOrReplace._id}"`)
    }
  }
  await expect(idle?.read()).rejects.toThrow('fell too far behind')
  await inProcess.close()
})
