import type {Route} from './route.ts'

/** Whether a lake is here, and which project it plays. */
export const ping: Route = {
  methods: ['GET'],
  path: '/ping',
  access: 'anyone',
  handle: (context) => context.json({ping: 'pong', projectId: context.var.services.projectId}),
}
