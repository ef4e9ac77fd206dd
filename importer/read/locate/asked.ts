import type {SourceFormat} from '../../types.ts'

/** What whoever starts an import says of its sources. */
export type Asked = {
  /** What its system calls a single text. */
  sourceId?: string | undefined
  /** Of all of them; without it their names tell, and then what they hold. */
  format?: SourceFormat | undefined
  /** Told how many files a folder, an archive or a pattern holds, before they are looked at. */
  onListed?: (count: number) => void
}
