import {z} from 'zod'
import {limits, parseJson, readBody, roleNamed} from '../access/index.ts'
import type {DatasetNote} from '../project/index.ts'
import {checkProject} from './project.ts'
import {decodeRequest, type Route, type RouteContext, userOf} from './route.ts'

/** Clients name the project in the path or, where a project has a host of its own, not at all. */
function paths(rest: string): string[] {
  return [`/datasets${rest}`, `/projects/:project/datasets${rest}`]
}

function everywhere(rest: string, route: Omit<Route, 'path'>): Route[] {
  const {handle} = route
  return paths(rest).map((path) => ({
    ...route,
    path,
    handle(context) {
      checkProject(context)
      return handle(context)
    },
  }))
}

const list = everywhere('', {
  methods: ['GET'],
  access: 'viewer',
  handle(context) {
    // Such as the Studio makes beside a dataset for comments: there are none.
    if (context.req.query('addonFor')) return context.json([])
    return context.json(context.var.services.datasets.list().map(describe))
  },
})

function describe({name, aclMode, createdAt, createdByUserId}: DatasetNote) {
  return {
    name,
    aclMode,
    createdAt,
    createdByUserId,
    addonFor: null,
    datasetProfile: 'content',
    features: [],
    tags: [],
  }
}

const options = z.object({aclMode: z.enum(['public', 'private']).optional()})

const create = everywhere('/:dataset', {
  methods: ['PUT'],
  access: 'administrator',
  async handle(context) {
    const {aclMode = 'public'} = await readOptions(context)
    const author = userOf(context.var).id
    return context.json(
      reply(context.var.services.datasets.create(nameIn(context), aclMode, author)),
    )
  },
})

const edit = everywhere('/:dataset', {
  methods: ['PATCH'],
  access: 'administrator',
  async handle(context) {
    const {aclMode} = await readOptions(context)
    const {datasets, streams} = context.var.services
    const {name} = datasets.note(nameIn(context))
    const note = aclMode ? datasets.edit(name, aclMode) : datasets.note(name)
    if (aclMode === 'private') streams.end(({dataset, userId}) => dataset === name && !userId)
    return context.json(reply(note))
  },
})

const remove = everywhere('/:dataset', {
  methods: ['DELETE'],
  access: 'administrator',
  async handle(context) {
    const {datasets, streams} = context.var.services
    const name = nameIn(context)
    await datasets.delete(name)
    streams.end(({dataset}) => dataset === name)
    return context.json({deleted: true})
  },
})

function nameIn(context: RouteContext): string {
  return context.req.param('dataset') ?? ''
}

/** To ask for nothing in particular a client sends no body. */
async function readOptions(context: RouteContext): Promise<z.infer<typeof options>> {
  const body = await readBody(context.req.raw, limits.mutation)
  const text = new TextDecoder().decode(body)
  return decodeRequest(options, text === '' ? {} : parseJson(text, 'The request body'))
}

function reply({name, aclMode}: DatasetNote) {
  return {datasetName: name, aclMode, description: null}
}

/** What the visitor may do with which documents. Without this a Studio is read-only. */
const permissions = everywhere('/:dataset/acl', {
  methods: ['GET'],
  access: 'viewer',
  handle(context) {
    context.var.services.datasets.note(nameIn(context))
    const {documents} = roleNamed(userOf(context.var).role)
    return context.json([{filter: '_id in path("**")', permissions: documents}])
  },
})

/** How deep a text search looks: the whole document. */
const indexing = everywhere('/:dataset/settings/indexing', {
  methods: ['GET'],
  access: 'viewer',
  handle: (context) => context.json({partialIndexSettings: {maxFieldDepth: 0}}),
})

export const datasets: Route[] = [list, create, edit, remove, permissions, indexing].flat()
