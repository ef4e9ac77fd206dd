import {z} from 'zod'
import {limits, readJson} from '../access/index.ts'
import type {CorsOrigin} from '../project/index.ts'
import {checkProject} from './project.ts'
import {decodeRequest, type Route, type RouteContext} from './route.ts'

/** Pages of which origins may read. Those of this machine may without being on the list. */
const list: Route = {
  methods: ['GET'],
  path: '/projects/:project/cors',
  access: 'administrator',
  handle(context) {
    checkProject(context)
    const listed = context.var.services.project.corsOrigins.list()
    return context.json(listed.map((origin) => describe(origin, context)))
  },
}

const newOrigin = z.object({
  origin: z.string().max(300),
  allowCredentials: z.boolean().default(false),
})

const add: Route = {
  methods: ['POST'],
  path: '/projects/:project/cors',
  access: 'administrator',
  async handle(context) {
    checkProject(context)
    const asked = decodeRequest(newOrigin, await readJson(context.req.raw, limits.mutation))
    const {corsOrigins} = context.var.services.project
    return context.json(describe(corsOrigins.add(asked.origin, asked.allowCredentials), context))
  },
}

const remove: Route = {
  methods: ['DELETE'],
  path: '/projects/:project/cors/:id',
  access: 'administrator',
  handle(context) {
    checkProject(context)
    const {id} = decodeRequest(z.object({id: z.coerce.number().int()}), context.req.param())
    context.var.services.project.corsOrigins.delete(id)
    return context.json({id, deleted: true})
  },
}

function describe(origin: CorsOrigin, context: RouteContext) {
  const {projectId} = context.var.services
  return {...origin, projectId, updatedAt: origin.createdAt, deletedAt: null}
}

export const cors: Route[] = [list, add, remove]
