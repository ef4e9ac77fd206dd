import {requestError} from '../errors.ts'
import type {Circumstances, Part} from './project.ts'
import type {AclMode, DatasetNote} from './state.ts'

/** Which datasets there are, and who may read them. Their content is elsewhere. */
export type DatasetNotes = {
  list(): DatasetNote[]
  get(name: string): DatasetNote | undefined
  /** Refused when there is one of that name, or the name is none that a dataset may have. */
  add(name: string, aclMode: AclMode, author: string): DatasetNote
  edit(name: string, aclMode: AclMode): void
  delete(name: string): void
}

const MOST_DATASETS = 100

export function datasetNotes(part: Part<'datasets'>, {clock}: Circumstances): DatasetNotes {
  const get = (name: string): DatasetNote | undefined =>
    part.get().find((dataset) => dataset.name === name)
  return {
    list: () => part.get(),
    get,
    add(name, aclMode, author) {
      checkName(name)
      if (get(name)) throw exists(name)
      if (part.get().length >= MOST_DATASETS) throw tooMany()
      const added = {name, aclMode, createdAt: clock().toISOString(), createdByUserId: author}
      part.set([...part.get(), added])
      return added
    },
    edit(name, aclMode) {
      part.set(part.get().map((each) => (each.name === name ? {...each, aclMode} : each)))
    },
    delete: (name) => part.set(part.get().filter((each) => each.name !== name)),
  }
}

/**
 * It becomes the name of a file: no dot and no slash, and no capitals, for there are file systems that do not tell them
 * apart. @see https://www.sanity.io/docs/content-lake/datasets
 */
function checkName(name: string): void {
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(name)) return
  throw requestError(
    400,
    'Bad Request',
    `"${name}" cannot be the name of a dataset: it has 1 to 64 small letters, digits, _ and -, and starts with a letter or digit`,
  )
}

function exists(name: string): Error {
  return requestError(409, 'Conflict', `Dataset "${name}" already exists`)
}

function tooMany(): Error {
  return requestError(400, 'Bad Request', `A lake has at most ${MOST_DATASETS} datasets`)
}
