import type {Check} from './check.ts'

/** Each document says itself what its row says of it. */
export const documents: Check = (database) =>
  database
    .prepare(
      `SELECT id FROM docs WHERE json_extract(json, '$._id') IS NOT id OR json_extract(json, '$._type') IS NOT type`,
    )
    .all()
    .map(({id}) => `Document "${id}" is filed under an id or a type that is not its own`)
