import {existsSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {backup, type DatabaseSync} from 'node:sqlite'
import {BackupError} from '../errors.ts'
import {readState} from '../project/index.ts'
import {fileKeeper, storesIn} from '../serve/index.ts'
import {connect, damage, openReader, syncFolder} from '../store/index.ts'
import {recordBackup} from './lastBackup.ts'
import {MANIFEST, type Manifest} from './manifest.ts'
import {type Member, pack} from './pack.ts'

/**
 * Writes all that a data folder's datasets hold into one file, as it was at one moment, whether a lake serves the folder
 * meanwhile or not. Tokens are not in it: what was written is kept, not who may write.
 */
export async function backUp(folder: string, file: string, now: Date): Promise<Manifest> {
  if (existsSync(file)) throw new BackupError(`${file} is there already: choose another name`)
  const stores = storesIn(folder)
  if (stores.length === 0) throw new BackupError(`There is no lake in ${folder} to back up`)
  const {datasets} = readState(fileKeeper(folder))
  const manifest: Manifest = {format: 1, madeAt: now.toISOString(), stores, datasets}
  const copies = makeFolder(file)
  try {
    const members = await copyStores(folder, stores, copies)
    writeFileSync(join(copies, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
    await pack([{name: MANIFEST, path: join(copies, MANIFEST)}, ...members], join(copies, 'whole'))
    renameSync(join(copies, 'whole'), file)
    syncFolder(dirname(resolve(file)))
  } finally {
    rmSync(copies, {recursive: true})
  }
  recordBackup(folder, {file: resolve(file), madeAt: manifest.madeAt})
  return manifest
}

/** Beside the file that is to be made, so that it can be given its name when it is whole. */
function makeFolder(file: string): string {
  try {
    return mkdtempSync(join(dirname(resolve(file)), '.lake-backup-'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new BackupError(`Cannot write the backup ${file}: ${reason}`, {cause})
  }
}

/** Every store is held as it is before the first one is copied: the datasets are of the same moment. */
async function copyStores(folder: string, stores: string[], copies: string): Promise<Member[]> {
  using readers = new DisposableStack()
  const held = stores.map((name) => {
    const reader = readers.adopt(openReader(join(folder, name)), (database) => database.close())
    reader.exec('BEGIN; SELECT count(*) FROM sqlite_schema')
    return {name, reader}
  })
  const members: Member[] = []
  for (const {name, reader} of held) {
    members.push({name, path: await copy(reader, join(folder, name), join(copies, name))})
  }
  return members
}

/** So many pages at a time: between two lots others have their turn. */
const PAGES = 2000

async function copy(reader: DatabaseSync, source: string, path: string): Promise<string> {
  await backup(reader, path, {rate: PAGES})
  const database = connect(path)
  try {
    // A file for itself, without a journal beside it.
    database.exec('PRAGMA journal_mode = DELETE')
    const [finding] = damage(database, 'quick_check')
    if (finding) throw new BackupError(`${source} is damaged, and was not backed up: ${finding}`)
    return path
  } finally {
    database.close()
  }
}
