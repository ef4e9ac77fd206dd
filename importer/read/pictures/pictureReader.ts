import {IN_ARCHIVE} from '../locate/entry.ts'
import type {Files} from '../locate/files.ts'
import type {Archive} from '../locate/zip.ts'
import {readWhole} from '../readWhole.ts'

/** Reads the bytes of planned assets by their paths, from folders and archives; each archive is opened once. */
export function pictureReader(files: Files): (path: string) => Promise<Uint8Array> {
  const opened = new Map<string, Promise<Archive | {reason: string}>>()
  const archiveAt = async (path: string): Promise<Archive | {reason: string}> => {
    const found = await files.stat(path)
    if (!found) return {reason: 'is not there any more'}
    const {openZip} = await import('../locate/zip.ts')
    return openZip(path, found.size, files)
  }
  return async (path) => {
    const at = path.indexOf(IN_ARCHIVE)
    if (at < 0) return readWhole(files.stream(path), Number.POSITIVE_INFINITY)
    const zip = path.slice(0, at)
    const archive = opened.get(zip) ?? archiveAt(zip)
    opened.set(zip, archive)
    const known = await archive
    if ('reason' in known) throw new Error(`${zip} ${known.reason}`)
    const found = await known.place.find(path.slice(at + IN_ARCHIVE.length))
    if (!found) throw new Error(`${path} is not there any more`)
    return readWhole(found.open(), Number.POSITIVE_INFINITY)
  }
}
