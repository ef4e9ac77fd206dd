import type {DatabaseSync} from 'node:sqlite'

/** Looks for something about a store that cannot be, and says each in a sentence. */
export type Check = (database: DatabaseSync) => string[]
