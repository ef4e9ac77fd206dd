import {z} from 'zod'
import type {Target} from './mutation.ts'

/** How a delete or a patch says which documents it is about: by one id, or by a query for them. */
export const target = {
  id: z.string().min(1).optional(),
  query: z.string().min(1).optional(),
  params: z.record(z.string(), z.unknown()).optional(),
}

export const NEEDS_TARGET = 'needs either an id or a query'

type TargetBody = {
  id?: string | undefined
  query?: string | undefined
  params?: Record<string, unknown> | undefined
}

export function namesOneTarget({id, query}: TargetBody): boolean {
  return (id === undefined) !== (query === undefined)
}

export function targetOf({id, query, params}: TargetBody): Target {
  return id === undefined
    ? {type: 'query', query: query ?? '', params: params ?? {}}
    : {type: 'id', id}
}
