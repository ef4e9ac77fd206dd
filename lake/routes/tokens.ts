import {z} from 'zod'
import {limits, type Role, readJson, roleNamed, roles} from '../access/index.ts'
import type {TokenNote} from '../project/index.ts'
import {checkProject} from './project.ts'
import {decodeRequest, type Route} from './route.ts'

/** The tokens beside the lake's own first one, without what signs in. */
const list: Route = {
  methods: ['GET'],
  path: '/projects/:project/tokens',
  access: 'administrator',
  handle(context) {
    checkProject(context)
    return context.json(context.var.services.project.tokens.list().map(describe))
  },
}

const newToken = z.object({
  label: z.string().trim().min(1).max(200),
  roleName: z.enum(roles.map(({name}) => name)),
})

/** The one time that a token is shown is here, as `key`. */
const create: Route = {
  methods: ['POST'],
  path: '/projects/:project/tokens',
  access: 'administrator',
  async handle(context) {
    checkProject(context)
    const asked = decodeRequest(newToken, await readJson(context.req.raw, limits.mutation))
    const {token, secret} = context.var.services.project.tokens.create(asked.label, asked.roleName)
    return context.json({...describe(token), key: secret})
  },
}

const remove: Route = {
  methods: ['DELETE'],
  path: '/projects/:project/tokens/:token',
  access: 'administrator',
  handle(context) {
    checkProject(context)
    const {project, streams} = context.var.services
    const id = context.req.param('token') ?? ''
    project.tokens.delete(id)
    streams.end(({userId}) => userId === id)
    return context.body(null, 204)
  },
}

function describe({id, label, role, createdAt}: TokenNote) {
  return {id, label, projectUserId: id, createdAt, roles: [titled(role)]}
}

/** A role, as tokens and users have it. */
export function titled(role: Role) {
  const {name, title, description} = roleNamed(role)
  return {name, title, description}
}

const listRoles: Route = {
  methods: ['GET'],
  path: '/projects/:project/roles',
  access: 'viewer',
  handle(context) {
    checkProject(context)
    const described = roles.map(({name}) => ({
      ...titled(name),
      isCustom: false,
      projectId: context.var.services.projectId,
      appliesToUsers: false,
      appliesToRobots: true,
    }))
    return context.json(described)
  },
}

export const tokens: Route[] = [list, create, remove, listRoles]
