import {type Files, locate, type ReadOutcome, read} from '../../../importer/read/index.ts'
import type {SourceOutcome} from '../../../importer/types.ts'

/** A file system of its own: paths with what lies there. Folders are what files lie in. */
export function filesIn(contents: Record<string, Uint8Array | string>): Files {
  const paths = Object.keys(contents)
  const bytesOf = (path: string): Buffer => Buffer.from(contents[path] ?? '')
  return {
    async stat(path) {
      if (contents[path] !== undefined) return {kind: 'file', size: bytesOf(path).length}
      return paths.some((each) => each.startsWith(`${path}/`))
        ? {kind: 'folder', size: 0}
        : undefined
    },
    list: async (folder) =>
      paths
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    glob: async () => paths,
    realPath: async (path) => (path.startsWith('/') ? path : `/home/${path}`).replace(/\/\.$/, ''),
    async *stream(
      path,
      {start = 0, end = Number.POSITIVE_INFINITY} = {start: 0, end: Number.POSITIVE_INFINITY},
    ) {
      const bytes = bytesOf(path.replace(/^\/home\//, '')).subarray(start, end)
      // In small pieces: what is cut in the middle has to be put together.
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
    },
  }
}

/** What becomes of an argument: every text in it read, or the reason why it is not. */
export async function readAll(
  argument: string,
  files: Files,
): Promise<Array<ReadOutcome | Omit<SourceOutcome, 'system'>>> {
  const outcomes: Array<ReadOutcome | Omit<SourceOutcome, 'system'>> = []
  for await (const located of locate(argument, files)) {
    outcomes.push(located.outcome === 'located' ? await read(located, 'test') : located)
  }
  return outcomes
}

/** The same in a line each: `read` with the headline, or the reason. */
export async function told(argument: string, files: Files): Promise<string[]> {
  return (await readAll(argument, files)).map((each) =>
    'source' in each
      ? `read ${each.source.headline}`
      : `${each.outcome} ${'reason' in each ? each.reason : ''}`,
  )
}
