import {createPool, type Pool} from './pool.ts'

export type {SlowSearch} from './message.ts'
export type {Pool} from './pool.ts'

/** The threads of this process: all lakes and datasets in it share them. */
export const threads: Pool = createPool()
