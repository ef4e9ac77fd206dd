import {createClient, type SanityClient} from '@sanity/client'
import {expect} from 'vitest'

/** What each method of @sanity/client is checked for. `id` is a name that no other check uses. */
type Check = (client: SanityClient, id: string) => unknown

const later = '2100-01-01T00:00:00.000Z'

type Observed<T> = {subscribe(next: (value: T) => void): {unsubscribe(): void}}

/** The first of what is observed that is wanted. */
function first<T>(observed: Observed<T>, isWanted = (_: T): boolean => true): Promise<T> {
  const {promise, resolve} = Promise.withResolvers<T>()
  const subscription = observed.subscribe((value) => {
    if (isWanted(value)) resolve(value)
  })
  return promise.finally(() => subscription.unsubscribe())
}

/** A document, its version in a release, and the release, all of that name. */
async function released(client: SanityClient, id: string): Promise<{releaseId: string}> {
  await client.create({_id: id, _type: 't', n: 1})
  await client.releases.create({releaseId: id})
  await client.createVersion({baseId: id, publishedId: id, releaseId: id})
  return {releaseId: id}
}

async function state(client: SanityClient, releaseId: string): Promise<string | undefined> {
  return (await client.releases.get({releaseId}))?.state
}

const stateAfter =
  (
    steps: ('publish' | 'archive' | 'unarchive' | 'unschedule' | 'schedule' | 'delete')[],
    expected: string | undefined,
  ): Check =>
  async (client, id) => {
    const release = await released(client, id)
    for (const step of steps) await client.releases[step]({...release, publishAt: later})
    expect(await state(client, id)).toBe(expected)
  }

/** Of the client itself: they make no request, or what they make is the address of one. */
const local: Record<string, Check> = {
  clone: (client) => expect(client.clone().config().dataset).toBe('production'),
  config: (client) => expect(client.config().useProjectHostname).toBe(false),
  withConfig: (client) => expect(client.withConfig({dataset: 'x'}).config().dataset).toBe('x'),
  getAuth: async (client) => expect(await client.getAuth()).toBeTruthy(),
  observeAuth: async (client) => expect(await first(client.observeAuth())).toBeTruthy(),
  getUrl: async (client) => expect((await fetch(client.getUrl('/ping'))).ok).toBe(true),
  getDataUrl: (client) => expect(client.getDataUrl('query')).toBe('/data/query/production'),
}

const content: Record<string, Check> = {
  fetch: async (client) => expect(await client.fetch('1 + $n', {n: 1})).toBe(2),
  create: async (client, _id) =>
    expect(await client.create({_id, _type: 't'})).toMatchObject({_id}),
  createIfNotExists: async (client, _id) =>
    expect(await client.createIfNotExists({_id, _type: 't'})).toMatchObject({_id}),
  createOrReplace: async (client, _id) =>
    expect(await client.createOrReplace({_id, _type: 't'})).toMatchObject({_id}),
  async getDocument(client, _id) {
    await client.create({_id, _type: 't'})
    expect(await client.getDocument(_id)).toMatchObject({_id})
    expect(await client.getDocument('nobody')).toBeUndefined()
  },
  async getDocuments(client, _id) {
    await client.create({_id, _type: 't'})
    expect(await client.getDocuments(['nobody', _id])).toMatchObject([null, {_id}])
  },
  async documentsExists(client, _id) {
    await client.create({_id, _type: 't'})
    expect(await client.documentsExists(['nobody', _id])).toEqual(new Set([_id]))
  },
  async delete(client, _id) {
    await client.create({_id, _type: 't'})
    expect(await client.delete(_id)).toMatchObject({results: [{id: _id, operation: 'delete'}]})
  },
  mutate: async (client, _id) =>
    expect(await client.mutate([{create: {_id, _type: 't'}}])).toMatchObject({documentIds: [_id]}),
  async patch(client, _id) {
    await client.create({_id, _type: 't', n: 1})
    expect(await client.patch(_id).inc({n: 1}).commit()).toMatchObject({n: 2})
  },
  transaction: async (client, _id) =>
    expect(await client.transaction().create({_id, _type: 't'}).commit()).toMatchObject({
      documentIds: [_id],
    }),
  async action(client, _id) {
    const attributes = {_id: `drafts.${_id}`, _type: 't'}
    const create = {publishedId: _id, attributes, ifExists: 'fail'} as const
    await client.action({actionType: 'sanity.action.document.create', ...create})
    expect(await client.getDocument(`drafts.${_id}`)).toBeTruthy()
  },
  request: async (client) =>
    expect(await client.request({url: '/ping'})).toMatchObject({ping: 'pong'}),
  dataRequest: async (client) =>
    expect(await client.dataRequest('query', {query: '2'})).toMatchObject({result: 2}),
  async listen(client, _id) {
    const events = client.listen('*[_id == $id]', {id: _id}, {events: ['welcome', 'mutation']})
    const heard = await first(events, ({type}) => {
      if (type === 'welcome') void client.create({_id, _type: 't'})
      return type === 'mutation'
    })
    expect(heard).toMatchObject({transition: 'appear', documentId: _id})
  },
  'live.events': async (client) =>
    expect(await first(client.live.events())).toMatchObject({type: 'welcome'}),
  'assets.upload': async (client) =>
    expect(
      await client.assets.upload('file', Buffer.from('text'), {filename: 'a.txt'}),
    ).toMatchObject({_type: 'sanity.fileAsset', originalFilename: 'a.txt', size: 4}),
}

const versions: Record<string, Check> = {
  async createVersion(client, id) {
    await released(client, id)
    expect(await client.getDocument(`versions.${id}.${id}`)).toMatchObject({n: 1})
  },
  async discardVersion(client, id) {
    await client.discardVersion({...(await released(client, id)), publishedId: id})
    expect(await client.getDocument(`versions.${id}.${id}`)).toBeUndefined()
  },
  async replaceVersion(client, id) {
    const document = {_type: 't', n: 2}
    await client.replaceVersion({...(await released(client, id)), publishedId: id, document})
    expect(await client.getDocument(`versions.${id}.${id}`)).toMatchObject({n: 2})
  },
  async unpublishVersion(client, id) {
    const release = await released(client, id)
    await client.unpublishVersion({...release, publishedId: id})
    await client.releases.publish(release)
    expect(await client.getDocument(id)).toBeUndefined()
    expect(await client.getDocument(`drafts.${id}`)).toMatchObject({n: 1})
  },
}

const releases: Record<string, Check> = {
  'releases.create': stateAfter([], 'active'),
  'releases.get': stateAfter([], 'active'),
  'releases.publish': stateAfter(['publish'], 'published'),
  'releases.archive': stateAfter(['archive'], 'archived'),
  'releases.unarchive': stateAfter(['archive', 'unarchive'], 'active'),
  'releases.schedule': stateAfter(['schedule'], 'scheduled'),
  'releases.unschedule': stateAfter(['schedule', 'unschedule'], 'active'),
  'releases.delete': stateAfter(['archive', 'delete'], undefined),
  async 'releases.edit'(client, id) {
    const release = await released(client, id)
    await client.releases.edit({...release, patch: {set: {'metadata.title': 'New'}}})
    expect(await client.releases.get(release)).toMatchObject({metadata: {title: 'New'}})
  },
  async 'releases.fetchDocuments'(client, id) {
    const raw = client.withConfig({perspective: 'raw'})
    const {result} = await raw.releases.fetchDocuments(await released(client, id))
    expect(result.map(({_id}) => _id)).toEqual([`versions.${id}.${id}`])
  },
}

const project: Record<string, Check> = {
  'projects.list': async (client) =>
    expect(await client.projects.list()).toMatchObject([{id: 'local'}]),
  'projects.getById': async (client) =>
    expect(await client.projects.getById('local')).toMatchObject({id: 'local'}),
  'users.getById': async (client) =>
    expect(await client.users.getById('me')).toMatchObject({role: expect.any(String)}),
  'datasets.list': async (client) =>
    expect((await client.datasets.list()).map(({name}) => name)).toContain('production'),
  async 'datasets.create'(client) {
    await client.datasets.create('made', {aclMode: 'private'})
    const made = createClient({...client.config(), dataset: 'made'})
    expect(await made.create({_id: 'a', _type: 't'})).toMatchObject({_id: 'a'})
    const {token: _, ...config} = made.config()
    await expect(createClient(config).fetch('*')).rejects.toMatchObject({statusCode: 401})
  },
  async 'datasets.edit'(client) {
    await client.datasets.create('edited')
    await client.datasets.edit('edited', {aclMode: 'private'})
    expect(await client.datasets.list()).toContainEqual(
      expect.objectContaining({name: 'edited', aclMode: 'private'}),
    )
  },
  async 'datasets.delete'(client) {
    await client.datasets.create('deleted')
    expect(await client.datasets.delete('deleted')).toEqual({deleted: true})
    expect((await client.datasets.list()).map(({name}) => name)).not.toContain('deleted')
  },
}

/** Every method that a local lake serves. */
export const served: Record<string, Check> = {
  ...local,
  ...content,
  ...versions,
  ...releases,
  ...project,
}
