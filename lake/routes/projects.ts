import {roleNamed} from '../access/index.ts'
import {checkProject} from './project.ts'
import {type Route, type RouteContext, userOf} from './route.ts'

/** The one project that a lake plays, as the management API tells it. */
function projectOf(context: RouteContext) {
  checkProject(context)
  const {projectId, project} = context.var.services
  const me = userOf(context.var)
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
    members: project.tokens.users().map(({id, role}, index) => ({
      id,
      role,
      isCurrentUser: id === me.id,
      isRobot: index > 0,
      roles: [],
    })),
    features: [],
  }
}

const list: Route = {
  methods: ['GET'],
  path: '/projects',
  access: 'viewer',
  handle: (context) => context.json([projectOf(context)]),
}

const project: Route = {
  methods: ['GET'],
  path: '/projects/:project',
  access: 'viewer',
  handle: (context) => context.json(projectOf(context)),
}

/** Rights on the project itself. Such as to put a Studio on the web are none that a local one has to give. */
const grants: Route = {
  methods: ['GET'],
  path: '/projects/:project/grants',
  access: 'viewer',
  handle(context) {
    checkProject(context)
    const rights = Object.entries(roleNamed(userOf(context.var).role).project)
    const named = rights.map(([about, names]) => [
      about,
      [{grants: names.map((name) => ({name, params: []}))}],
    ])
    return context.json(Object.fromEntries(named))
  },
}

const applications: Route = {
  methods: ['GET'],
  path: '/projects/:project/user-applications',
  access: 'viewer',
  handle: (context) => context.json([]),
}

/** How many releases a plan would pay for. A lake has no plan; the Studio wants a number of them all the same. */
const releaseLimits: Route = {
  methods: ['GET'],
  path: '/projects/:project/new-content-release-allowed',
  access: 'viewer',
  handle(context) {
    checkProject(context)
    return context.json({
      data: {
        datasetReleaseLimit: Number.MAX_SAFE_INTEGER,
        orgActiveReleaseLimit: null,
        orgMeteredActiveReleaseCount: 0,
      },
    })
  },
}

export const projects: Route[] = [list, project, grants, applications, releaseLimits]
