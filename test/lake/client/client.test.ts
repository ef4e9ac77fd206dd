import {createClient, type SanityClient} from '@sanity/client'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type RunningLake, startLake} from '../../../lake/index.ts'
import {hosted} from './hosted.ts'
import {served} from './served.ts'

let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  lake = await startLake()
  client = clientOf({apiHost: lake.url, token: lake.token})
})
afterAll(() => lake.close())

function clientOf(config: {apiHost: string; token: string}): SanityClient {
  const at = {projectId: 'local', dataset: 'production', apiVersion: '2025-02-19'}
  return createClient({...at, ...config, useProjectHostname: false, useCdn: false, maxRetries: 0})
}

/** Every method, those of the client's parts by the part's name and theirs. */
function methodsOf(part: object, prefix = ''): string[] {
  return [...namesOf(part)].flatMap((name) => {
    const member: unknown = Reflect.get(part, name)
    if (typeof member === 'function') return prefix + name
    const isPart = typeof member === 'object' && member !== null && name !== 'observable'
    return isPart ? methodsOf(member, `${prefix}${name}.`) : []
  })
}

/** What stands in an object and on its way up to `Object`, but for what is marked as private. */
function namesOf(object: object): Set<string> {
  const above: unknown = Object.getPrototypeOf(object)
  const inherited =
    typeof above === 'object' && above !== null && above !== Object.prototype ? namesOf(above) : []
  const own = Object.getOwnPropertyNames(object)
  return new Set([...own, ...inherited].filter((name) => !/^(_|constructor$)/.test(name)))
}

function isHosted(method: string): boolean {
  return Object.keys(hosted).some((name) => method === name || method.startsWith(`${name}.`))
}

describe('the real client', () => {
  test('has no method that these tables do not know, nor has its observable twin', () => {
    const methods = methodsOf(client)
    const unknown = (names: string[]) => names.filter((name) => !served[name] && !isHosted(name))
    expect(unknown(methods)).toEqual([])
    expect(unknown(methodsOf(client.observable))).toEqual([])
    expect(Object.keys(served).filter((name) => !methods.includes(name))).toEqual([])
  })

  test.each(Object.entries(served))(
    '%s does on a lake what it does elsewhere',
    async (name, check) => {
      await check(client, name.replace('.', '-'))
    },
  )

  test.each(Object.entries(hosted))('%s is said not to be there', async (_, {asks}) => {
    const asked = client.request({url: asks, method: 'POST', body: {}})
    await expect(asked).rejects.toMatchObject({
      statusCode: 404,
      message: expect.stringContaining('This lake has nothing at'),
    })
  })
})
