import {afterEach, beforeEach, expect, test} from 'vitest'
import {sessionCookie} from '../../../lake/access/index.ts'
import {createLake, type Lake, openStore} from '../../../lake/index.ts'

/** A lake that listens to other machines, asked from one of them or from its own. */
let lake: Lake

beforeEach(() => {
  lake = createLake({
    store: openStore(),
    token: 'secret',
    reach: {host: '0.0.0.0'},
    fallback: async () => new Response('The Studio', {headers: {'set-cookie': 'it=signed-in'}}),
  })
})
afterEach(() => lake.close())

const THERE = {address: '192.0.2.7'}
const HERE = {address: '::ffff:127.0.0.1'}
const TOKEN = {authorization: 'Bearer secret'}

test.each([
  {what: 'from elsewhere without a token', path: '/v1/ping', status: 401},
  {
    what: 'from elsewhere for public content',
    path: '/v1/data/query/production?query=*',
    status: 401,
  },
  {what: 'from elsewhere for the Studio', path: '/studio', status: 401},
  {what: 'from elsewhere with a wrong token', headers: {authorization: 'Bearer x'}, status: 401},
  {what: 'from elsewhere with a token', headers: TOKEN, status: 200},
  {
    what: 'from elsewhere with the cookie, for the Studio',
    path: '/studio',
    headers: {cookie: sessionCookie('secret')},
    status: 200,
  },
  {what: 'from elsewhere by a name', host: 'evil.example', headers: TOKEN, status: 403},
  {
    what: 'from elsewhere that calls itself this machine, for whom the Studio signs its reader in',
    host: 'localhost',
    path: '/studio',
    headers: TOKEN,
    status: 403,
  },
  {what: 'from this machine', sender: HERE, host: 'localhost', status: 200},
  {
    what: 'from this machine for the Studio',
    sender: HERE,
    host: 'localhost',
    path: '/studio',
    status: 200,
  },
  {what: 'from this machine by its address', sender: HERE, status: 401},
])(
  'a request $what: $status',
  async ({path = '/v1/ping', headers = {}, host = '192.0.2.1', sender = THERE, status}) => {
    const response = await lake.fetch(new Request(`http://${host}:3333${path}`, {headers}), sender)
    expect(response.status).toBe(status)
    expect(response.headers.has('set-cookie')).toBe(path === '/studio' && status === 200)
  },
)

test.each([
  {what: 'without a token', headers: {}, refused: true},
  {what: 'with a token', headers: TOKEN, refused: false},
])('who is there is told from elsewhere only $what', ({headers, refused}) => {
  const request = new Request('http://192.0.2.1:3333/v1/socket/production', {headers})
  const join = () => lake.joinPresence(request, THERE)
  if (refused) expect(join).toThrow(/takes a token for everything/)
  else expect(join()).toBeDefined()
})
