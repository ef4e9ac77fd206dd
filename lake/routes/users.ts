import {z} from 'zod'
import {limits, readJson, type User} from '../access/index.ts'
import {requestError} from '../errors.ts'
import {decodeRequest, type Route, type RouteContext, userOf} from './route.ts'
import {titled} from './tokens.ts'

/** Who is asking. */
const me: Route = {
  methods: ['GET'],
  path: '/users/me',
  access: 'anyone',
  handle(context) {
    const {id, name, role} = userOf(context.var)
    return context.json({
      id,
      name,
      email: '',
      profileImage: null,
      role,
      roles: [titled(role)],
      provider: 'token',
    })
  },
}

const signedIn: Route = {
  methods: ['GET'],
  path: '/auth/id',
  access: 'anyone',
  handle: (context) => context.json({id: userOf(context.var).id}),
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
  access: 'viewer',
  handle(context) {
    const ids = (context.req.param('ids') ?? '').split(',')
    const {project} = context.var.services
    const found = project.tokens.users().filter(({id}) => ids.includes(id))
    const described = found.map((user) => describe(user, context))
    if (ids.length > 1) return context.json(described)
    if (described[0]) return context.json(described[0])
    throw requestError(404, 'Not Found', `This lake has no user "${ids[0]}"`)
  },
}

function describe({id, name, createdAt}: User, context: RouteContext) {
  return {
    id,
    displayName: name,
    familyName: null,
    givenName: null,
    middleName: null,
    imageUrl: null,
    createdAt,
    updatedAt: createdAt,
    projectId: context.var.services.projectId,
    isCurrentUser: id === userOf(context.var).id,
  }
}

/** What the Studio remembers for its user. */
const preferences: Route = {
  methods: ['GET'],
  path: '/users/me/keyvalue/:keys',
  access: 'viewer',
  handle(context) {
    const keys = (context.req.param('keys') ?? '').split(',')
    const table = preferencesOf(context)
    const {id} = userOf(context.var)
    const pairs = keys.map((key) => ({key, value: table.get(id, key) ?? null}))
    return context.json(pairs.filter(({value}) => value !== null))
  },
}

const pairs = z.array(z.object({key: z.string().min(1).max(200), value: z.unknown()})).max(100)

const setPreferences: Route = {
  methods: ['PUT'],
  path: '/users/me/keyvalue',
  access: 'viewer',
  async handle(context) {
    const given = decodeRequest(pairs, await readJson(context.req.raw, limits.mutation))
    const table = preferencesOf(context)
    for (const {key, value} of given) table.set(userOf(context.var).id, key, value)
    return context.json(given)
  },
}

/** They are a project's, and kept with its first dataset. */
function preferencesOf(context: RouteContext) {
  return context.var.services.datasets.first().store.preferences
}

export const users: Route[] = [me, signedIn, providers, signOut, preferences, setPreferences, byId]
