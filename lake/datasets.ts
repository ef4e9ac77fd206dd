import {createDataset, type Dataset, type DatasetSettings} from './dataset.ts'
import {requestError} from './errors.ts'
import type {AclMode, DatasetNote, Project} from './project/index.ts'
import {openStore, type Store} from './store/index.ts'

/** The datasets of a lake. Each has a store of its own, which is opened when somebody first asks for it. */
export type Datasets = {
  /** The one that a lake is made with. It keeps what the Studio remembers for its users, and cannot be deleted. */
  first(): Dataset
  /** Refused when there is none of that name. */
  get(name: string): Dataset
  note(name: string): DatasetNote
  list(): DatasetNote[]
  create(name: string, aclMode: AclMode, author: string): DatasetNote
  edit(name: string, aclMode: AclMode): DatasetNote
  /** Takes its content with it. */
  delete(name: string): Promise<void>
  close(): Promise<void>
}

/** Where the stores of all datasets but the first are. */
export type Stores = {
  /** Of the datasets that are kept here. */
  names(): string[]
  open(name: string): Store
  remove(name: string): void
}

/** Stores that are gone when they are closed. */
export const temporaryStores: Stores = {names: () => [], open: () => openStore(), remove: () => {}}

type Settings = Omit<DatasetSettings, 'name' | 'store'> & {
  /** The first dataset's. */
  store: Store
  stores: Stores
}

export function openDatasets(notes: Project['datasets'], settings: Settings): Datasets {
  const {store, stores, projectId} = settings
  const opened = new Map<string, Dataset>()
  const leaving = new Set<string>()
  const first = notes.list()[0]?.name ?? ''

  function note(name: string): DatasetNote {
    const known = leaving.has(name) ? undefined : notes.get(name)
    if (known) return known
    throw requestError(
      404,
      'Dataset not found',
      `Dataset "${name}" not found for project ID "${projectId}"`,
    )
  }

  function get(name: string): Dataset {
    const known = opened.get(note(name).name)
    if (known) return known
    const ofItsOwn = name === first ? store : stores.open(name)
    const dataset = createDataset({...settings, name, store: ofItsOwn})
    opened.set(name, dataset)
    return dataset
  }

  // Its scheduled releases may be due; those of others are published when somebody asks for them.
  get(first)

  return {
    first: () => get(first),
    get,
    note,
    list: () => notes.list(),
    create(name, aclMode, author) {
      return notes.add(name, aclMode, author)
    },
    edit(name, aclMode) {
      notes.edit(note(name).name, aclMode)
      return note(name)
    },
    async delete(name) {
      if (note(name).name === first) throw notTheFirst(name)
      leaving.add(name)
      await opened.get(name)?.close()
      opened.delete(name)
      stores.remove(name)
      // Last: what is kept and not on the list is put on it again when the lake starts.
      notes.delete(name)
      leaving.delete(name)
    },
    async close() {
      for (const dataset of opened.values()) await dataset.close()
    },
  }
}

function notTheFirst(name: string): Error {
  return requestError(
    400,
    'Bad Request',
    `"${name}" is the dataset that this lake was made with: to be rid of it, delete the lake's data folder`,
  )
}
