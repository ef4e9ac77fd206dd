import {existsSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {BackupError, LakeStartError} from '../errors.ts'
import {readState, writeState} from '../project/index.ts'
import {fileKeeper, makeFolder, RESTORING, storesIn} from '../serve/index.ts'
import {checkKind, damage, lockStore, openReader, syncFolder} from '../store/index.ts'
import {MANIFEST, type Manifest, manifest} from './manifest.ts'
import {unpack} from './unpack.ts'

/** `replaced` is the folder that what was there before is in now. */
export type Restored = Manifest & {replaced?: string}

/**
 * Makes a data folder hold what a backup holds. The backup is unpacked and checked before anything is touched; what the
 * folder held is moved aside, not deleted. A folder that holds a lake is only replaced on demand.
 */
export async function restoreBackup(
  file: string,
  folder: string,
  {force, now}: {force: boolean; now: Date},
): Promise<Restored> {
  const present = storesIn(folder)
  if (present.length > 0 && !force) throw wouldReplace(folder)
  makeFolder(folder)
  const incoming = join(folder, 'restore.tmp')
  rmSync(incoming, {recursive: true, force: true})
  mkdirSync(incoming, {mode: 0o700})
  try {
    const restored = await open(file, incoming)
    const replaced = replace(folder, incoming, {...restored, present, now})
    return {...restored, ...(replaced !== undefined && {replaced})}
  } finally {
    rmSync(incoming, {recursive: true, force: true})
  }
}

async function open(file: string, incoming: string): Promise<Manifest> {
  try {
    const members = await unpack(file, incoming)
    const said = manifest.parse(JSON.parse(readFileSync(join(incoming, MANIFEST), 'utf8')))
    for (const name of said.stores) checkWhole(join(incoming, name))
    if (members.length !== said.stores.length + 1) throw new Error('it has other files in it')
    rmSync(join(incoming, MANIFEST))
    return said
  } catch (cause) {
    if (cause instanceof LakeStartError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new BackupError(`${file} is not a whole backup of a lake: ${reason}`, {cause})
  }
}

function checkWhole(path: string): void {
  using stack = new DisposableStack()
  const database = stack.adopt(openReader(path), (opened) => opened.close())
  checkKind(database, path)
  const [finding] = damage(database, 'integrity_check')
  if (finding) throw new Error(finding)
}

/**
 * Under the locks of the stores, so that no lake is started meanwhile. If this is interrupted, the folder says so until
 * it has been done again: half of it is not to be taken for a lake.
 */
function replace(
  folder: string,
  incoming: string,
  {datasets, present, now}: Pick<Manifest, 'datasets'> & {present: string[]; now: Date},
): string | undefined {
  using locks = new DisposableStack()
  for (const name of new Set([...present, ...storesIn(incoming)])) {
    locks.adopt(lockStore(join(folder, name)), (lock) => lock.close())
  }
  const restoring = join(folder, RESTORING)
  rmSync(restoring, {recursive: true, force: true})
  renameSync(incoming, restoring)
  const replaced = join(folder, `replaced-${now.toISOString().replace(/[:.]/g, '-')}`)
  for (const name of present) {
    mkdirSync(replaced, {recursive: true, mode: 0o700})
    // With its journal, which would be taken for that of the restored store.
    for (const suffix of ['', '-wal', '-shm']) {
      const path = join(folder, name + suffix)
      if (existsSync(path)) renameSync(path, join(replaced, name + suffix))
    }
  }
  for (const name of storesIn(restoring)) renameSync(join(restoring, name), join(folder, name))
  // Tokens and CORS origins stay as they are here: one that was withdrawn does not come back.
  const keeper = fileKeeper(folder)
  writeState(keeper, {...readState(keeper), datasets})
  syncFolder(folder)
  rmSync(restoring, {recursive: true})
  return existsSync(replaced) ? replaced : undefined
}

function wouldReplace(folder: string): BackupError {
  return new BackupError(
    `${folder} holds a lake already: with --force it is replaced, and what it holds now is moved aside`,
  )
}
