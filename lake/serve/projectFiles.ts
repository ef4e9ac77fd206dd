import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import type {Stores} from '../datasets.ts'
import type {Keeper} from '../project/index.ts'
import type {Store} from '../store/index.ts'
import {storesIn} from './dataFolder.ts'

/** What a data folder keeps beside its first dataset: the other datasets, a file each, and who may come in. */
export function projectFiles(
  folder: string,
  open: (path: string) => Store,
): {keeper: Keeper; stores: Stores} {
  const pathOf = (dataset: string): string => join(folder, `dataset-${dataset}.db`)
  return {
    keeper: fileKeeper(folder),
    stores: {
      names: () => storesIn(folder).flatMap((file) => NAME.exec(file)?.[1] ?? []),
      open: (dataset) => open(pathOf(dataset)),
      remove(dataset) {
        for (const end of ['-wal', '-shm', '.lock', '']) {
          rmSync(pathOf(dataset) + end, {force: true})
        }
      },
    },
  }
}

const NAME = /^dataset-([a-z0-9][a-z0-9_-]*)\.db$/

/** For its owner alone, and whole at every moment: the old text or the new one, also when the plug is pulled. */
export function fileKeeper(folder: string): Keeper {
  const path = join(folder, 'project.json')
  return {
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    write(text) {
      const draft = `${path}.new`
      const file = openSync(draft, 'w', 0o600)
      try {
        writeFileSync(file, text)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(draft, path)
    },
  }
}
