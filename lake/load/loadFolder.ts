import {randomUUID} from 'node:crypto'
import {LOCAL_USER, makeSecret} from '../access/index.ts'
import {openDataFolder, projectFiles} from '../serve/index.ts'
import {createServices} from '../services.ts'
import {openStore} from '../store/index.ts'
import {documentLines} from './documentLines.ts'
import {type Loaded, type Loading, loadDocuments} from './loadDocuments.ts'

/** Loads a file of JSON lines into a dataset of a data folder that no lake serves; both are made if they are not there. */
export async function loadFolder(
  folder: string,
  file: string,
  {dataset, operation}: {dataset: string; operation: Loading['operation']},
): Promise<Loaded> {
  const {token, storePath} = openDataFolder(folder, makeSecret)
  await using cleanup = new AsyncDisposableStack()
  const store = openStore(storePath)
  const {datasets} = createServices({
    store,
    token,
    dataset,
    ...projectFiles(folder, (path) => openStore(path)),
  })
  cleanup.defer(() => datasets.close())
  return loadDocuments(datasets.get(dataset).store, {
    documents: documentLines(file),
    operation,
    author: LOCAL_USER,
    timestamp: new Date().toISOString(),
    ids: randomUUID,
  })
}
