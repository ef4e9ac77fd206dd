import {requestError} from '../errors.ts'
import type {RouteContext} from './route.ts'

/** Refuses a path that names another project than the one that this lake plays. */
export function checkProject(context: RouteContext): void {
  const {projectId} = context.var.services
  const named = context.req.param('project') ?? projectId
  if (named === projectId) return
  throw requestError(404, 'Not Found', `This lake has no project "${named}", only "${projectId}"`)
}
