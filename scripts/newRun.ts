import {randomBytes} from 'node:crypto'
import type {PlanSettings} from '../importer/index.ts'

/** A run is named for when it began, so that runs sort; the rest tells apart two of one second. */
export function newRun(startedAt: Date, options: Record<string, unknown>): PlanSettings['run'] {
  const moment = startedAt.toISOString()
  const id = `${moment.slice(0, 19).replace(/[-:]/g, '')}Z-${randomBytes(3).toString('hex')}`
  return {id, startedAt: moment, options}
}
