/** What reading needs of a file system. Paths use forward slashes; a fault is an Error with a `code` ('EACCES', …). */
export type Files = {
  /** What lies at the path; undefined where nothing does. */
  stat(path: string): Promise<{kind: 'file' | 'folder' | 'other'; size: number} | undefined>
  /** The files below a folder, however deep, as paths relative to it, in any order; no link is followed. */
  list(folder: string): Promise<string[]>
  /** The files that a pattern matches, in any order. */
  glob(pattern: string): Promise<string[]>
  /** The one path of a file that has several spellings: absolute, without links. */
  realPath(path: string): Promise<string>
  /** The bytes of a file, or of standard input for `-`; of a range, those from `start` up to and without `end`. */
  stream(path: string, range?: {start: number; end: number}): AsyncIterable<Uint8Array>
}

export const STANDARD_INPUT = '-'

/** What a person needs to know of a file system's error. */
export function reasonOf(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : undefined
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'EMFILE') return 'too many open files'
  return fault instanceof Error ? fault.message : String(fault)
}
