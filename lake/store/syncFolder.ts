import {closeSync, fsyncSync, openSync} from 'node:fs'

/** Has the disk know the names in a folder: a file that was renamed is under its new name after a pulled plug, too. */
export function syncFolder(folder: string): void {
  // Windows opens no folder, and keeps names by itself.
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
