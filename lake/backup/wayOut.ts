import {existsSync} from 'node:fs'
import {readLastBackup} from './lastBackup.ts'

/** What to do about a folder whose data cannot be read: the newest backup, if there is one, and the command. */
export function wayOut(folder: string): string {
  const last = readLastBackup(folder)
  const restore = (file: string): string =>
    `  npm run lake -- restore ${file} --data ${folder} --force`
  const lines =
    last && existsSync(last.file)
      ? [`The newest backup is of ${last.madeAt}. To go back to it:`, restore(last.file)]
      : [
          last
            ? `The newest backup, of ${last.madeAt}, is no longer at ${last.file}. If you have it elsewhere:`
            : 'No backup of this folder is known. If you have one:',
          restore('FILE'),
        ]
  return [...lines, 'What is in the folder now is kept beside what is restored.'].join('\n')
}
