import {expect, test} from 'vitest'
import {start} from './lakeWith.ts'

test.each([
  'a"\r\nset-cookie: a=b',
  '../../token',
  '\u0000.txt',
  'ж"; filename=evil.html',
  '\ud800.txt',
])('the name of a file cannot say more than a name: %j', async (filename) => {
  const lake = await start()
  const upload = `/v1/assets/files/production?filename=${encodeURIComponent(filename.toWellFormed())}`
  const made = await fetch(lake.url + upload, {
    method: 'POST',
    headers: {authorization: `Bearer ${lake.token}`, 'content-type': 'text/html'},
    body: 'text',
  })
  const {document} = (await made.json()) as {document: {url: string}}
  const {status, headers} = await fetch(`${document.url}?dl=`)
  expect(status).toBe(200)
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('content-disposition')).toMatch(
    /^attachment; filename="[\w .()-]*"; filename\*=UTF-8''[\w.%!~-]*$/,
  )
})

test.each(['a\r\nset-cookie: a=b', 'a\n\nevent: mutation', '../a', ''])(
  'a transaction cannot have the ID %j',
  async (transactionId) => {
    const lake = await start()
    const response = await fetch(`${lake.url}/v1/data/mutate/production`, {
      method: 'POST',
      headers: {authorization: `Bearer ${lake.token}`},
      body: JSON.stringify({transactionId, mutations: [{create: {_type: 't'}}]}),
    })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('transaction ID')
  },
)

test.each(['..%2f..%2ftoken', '%2e%2e%2ftoken', '....//token', '%00'])(
  'no path leads out of the assets: %s',
  async (name) => {
    const {url} = await start()
    for (const shelf of ['images', 'files']) {
      expect((await fetch(`${url}/${shelf}/local/production/${name}`)).status).toBe(404)
    }
  },
)
