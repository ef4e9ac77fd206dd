import {createReadStream} from 'node:fs'
import {glob, readdir, realpath, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {type Files, STANDARD_INPUT} from '../importer/read/index.ts'

/** This machine's files, and its standard input, for the importer to read. */
export const files: Files = {
  async stat(path) {
    try {
      const found = await stat(path)
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
      return {kind, size: found.size}
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && isAbsence(fault.code)) return undefined
      throw fault
    }
  },
  async list(folder) {
    const found = await readdir(folder, {recursive: true, withFileTypes: true})
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => slashes(relative(folder, join(entry.parentPath, entry.name))))
  },
  async glob(pattern) {
    const paths: string[] = []
    for await (const entry of glob(pattern, {withFileTypes: true})) {
      if (entry.isFile()) paths.push(slashes(join(entry.parentPath, entry.name)))
    }
    return paths
  },
  realPath: realpath,
  stream(path, range) {
    if (path === STANDARD_INPUT) return process.stdin
    return createReadStream(path, range && {start: range.start, end: range.end - 1})
  },
}

function isAbsence(code: unknown): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR'
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
