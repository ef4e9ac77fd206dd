import {z} from 'zod'
import {LOCAL_USER, limits, readJson, type Visitor} from '../access/index.ts'
import {requestError} from '../errors.ts'
import {decodeRequest, type Route, type RouteContext} from './route.ts'

/** A local lake has one account: whoever holds the token. Its time of creation is as good as any. */
const account = {
  id: LOCAL_USER,
  displayName: 'Local editor',
  familyName: null,
  givenName: null,
  middleName: null,
  imageUrl: null,
  createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
}

/** Who is asking. */
const me: Route = {
  methods: ['GET'],
  path: '/users/me',
  access: 'anyone',
  handle(context) {
    const id = idOf(context.var.visitor)
    return context.json({
      id,
      name: account.displayName,
      email: '',
      profileImage: null,
      role: 'administrator',
      roles: [{name: 'administrator', title: 'Administrator'}],
      provider: 'token',
    })
  },
}

const signedIn: Route = {
  methods: ['GET'],
  path: '/auth/id',
  access: 'anyone',
  handle: (context) => context.json({id: idOf(context.var.visitor)}),
}

/** How one could sign in: there is no need to, and no way. */
const providers: Route = {
  methods: ['GET'],
  path: '/auth/providers',
  access: 'anyone',
  handle: (context) => context.json({providers: []}),
}

const signOut: Route = {
  methods: ['POST'],
  path: '/auth/logout',
  access: 'anyone',
  handle: (context) => context.body(null, 204),
}

/** Accounts by their ids: one as itself, several as a list of those that there are. */
const byId: Route = {
  methods: ['GET'],
  path: '/users/:ids',
  access: 'editor',
  handle(context) {
    const ids = (context.req.param('ids') ?? '').split(',')
    const {projectId} = context.var.services
    const known = {...account, projectId, isCurrentUser: true}
    if (ids.length > 1) return context.json(ids.includes(LOCAL_USER) ? [known] : [])
    if (ids[0] === LOCAL_USER) return context.json(known)
    throw requestError(404, 'Not Found', `This lake has no user "${ids[0]}"`)
  },
}

/** What the Studio remembers for its user. */
const preferences: Route = {
  methods: ['GET'],
  path: '/users/me/keyvalue/:keys',
  access: 'editor',
  handle(context) {
    const keys = (context.req.param('keys') ?? '').split(',')
    const table = preferencesOf(context)
    const pairs = keys.map((key) => ({key, value: table.get(LOCAL_USER, key) ?? null}))
    return context.json(pairs.filter(({value}) => value !== null))
  },
}

const pairs = z.array(z.object({key: z.string().min(1).max(200), value: z.unknown()})).max(100)

const setPreferences: Route = {
  methods: ['PUT'],
  path: '/users/me/keyvalue',
  access: 'editor',
  async handle(context) {
    const given = decodeRequest(pairs, await readJson(context.req.raw, limits.mutation))
    const table = preferencesOf(context)
    for (const {key, value} of given) table.set(LOCAL_USER, key, value)
    return context.json(given)
  },
}

/** They are a project's, and kept with its first dataset. */
function preferencesOf(context: RouteContext) {
  const [dataset] = context.var.services.datasets.values()
  if (!dataset) throw requestError(404, 'Not Found', 'This lake has no dataset')
  return dataset.store.preferences
}

function idOf(visitor: Visitor): string {
  if (visitor.type === 'editor') return visitor.userId
  throw requestError(401, 'Unauthorized', 'Nobody is signed in to this lake: it takes its token')
}

export const users: Route[] = [me, signedIn, providers, signOut, preferences, setPreferences, byId]
