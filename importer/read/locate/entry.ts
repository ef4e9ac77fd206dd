/** A file, in a folder or in an archive. */
export type Entry = {
  /** Its path in the place where it lies, with forward slashes. */
  path: string
  /** What to call it before people. */
  name: string
  size: number
  /** See `LocatedText`. */
  realPath?: string
  open(): AsyncIterable<Uint8Array>
  /** Where it lies: what it shows may lie there too. */
  place: Place
}

/** A folder or an archive. */
export type Place = {
  /** The file at a path from its top; undefined where there is none, or where a link leads out of the place. */
  find(path: string): Promise<PlacedFile | undefined>
}

export type PlacedFile = {
  /** By which its bytes are found later: see `pictureReader`. */
  path: string
  size: number
  open(): AsyncIterable<Uint8Array>
}

/** Between the path of an archive and that of a file in it. */
export const IN_ARCHIVE = '!/'

/** Of a text that lies nowhere. */
export const NOWHERE: Place = {find: async () => undefined}
