import {join} from 'node:path'
import {checkStore, openReader} from '../../lake/store/index.ts'

/** What the thorough check finds wrong with a data folder's store. */
export function findingsIn(data: string): string[] {
  const database = openReader(join(data, 'lake.db'))
  try {
    database.exec('BEGIN')
    return checkStore(database)
  } finally {
    database.close()
  }
}
