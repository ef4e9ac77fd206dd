import {LOCAL_USER} from '../access/index.ts'
import {requestError} from '../errors.ts'
import {datasetOf, type Route, type RouteContext} from './route.ts'

/** The one project that a lake plays, as the management API tells it. */
function projectOf(context: RouteContext) {
  const {projectId} = context.var.services
  const named = context.req.param('project') ?? projectId
  if (named !== projectId) {
    throw requestError(404, 'Not Found', `This lake has no project "${named}", only "${projectId}"`)
  }
  return {
    id: projectId,
    displayName: 'Embedded Content Lake',
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    metadata: {},
    activityFeedEnabled: false,
    createdAt: '2020-01-01T00:00:00.000Z',
    members: [
      {id: LOCAL_USER, role: 'administrator', isCurrentUser: true, isRobot: false, roles: []},
    ],
    features: [],
  }
}

const list: Route = {
  methods: ['GET'],
  path: '/projects',
  access: 'editor',
  handle: (context) => context.json([projectOf(context)]),
}

const project: Route = {
  methods: ['GET'],
  path: '/projects/:project',
  access: 'editor',
  handle: (context) => context.json(projectOf(context)),
}

const datasets: Route = {
  methods: ['GET'],
  path: '/projects/:project/datasets',
  access: 'editor',
  handle(context) {
    projectOf(context)
    // Such as the Studio makes beside a dataset for comments: there are none.
    if (context.req.query('addonFor')) return context.json([])
    const names = [...context.var.services.datasets.keys()]
    return context.json(names.map((name) => ({name, aclMode: 'public', tags: []})))
  },
}

/** What the holder of the token may do with which documents. Without this the Studio is read-only. */
const permissions: Route = {
  methods: ['GET'],
  path: '/projects/:project/datasets/:dataset/acl',
  access: 'editor',
  handle(context) {
    datasetOf(context)
    return context.json([
      {
        filter: '_id in path("**")',
        permissions: ['read', 'create', 'update', 'history', 'editHistory', 'manage'],
      },
    ])
  },
}

/** How deep a text search looks: the whole document. */
const indexing: Route = {
  methods: ['GET'],
  path: '/projects/:project/datasets/:dataset/settings/indexing',
  access: 'editor',
  handle: (context) => context.json({partialIndexSettings: {maxFieldDepth: 0}}),
}

/** Rights on the project itself, such as to put a Studio on the web: a local one has none to give. */
const grants: Route = {
  methods: ['GET'],
  path: '/projects/:project/grants',
  access: 'editor',
  handle: (context) => context.json({}),
}

const lists: Route[] = ['user-applications', 'roles'].map((kind) => ({
  methods: ['GET'],
  path: `/projects/:project/${kind}`,
  access: 'editor',
  handle: (context) => context.json([]),
}))

export const projects: Route[] = [list, project, datasets, permissions, indexing, grants, ...lists]
