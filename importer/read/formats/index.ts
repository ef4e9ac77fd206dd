import type {SourceFormat} from '../../types.ts'
import type {Format} from './format.ts'
import {html} from './html/index.ts'
import {markdown} from './markdown/index.ts'
import {ninjs} from './ninjs/index.ts'
import {rss} from './rss/index.ts'
import {text} from './text.ts'
import {wxr} from './wxr/index.ts'

export type {Format, Reader} from './format.ts'
export {readText} from './text.ts'

/**
 * What can be imported. A further kind is a file beside these and a line here. Where the content decides, the first
 * that recognises it has it.
 */
const formats: readonly Format[] = [wxr, rss, ninjs, html, markdown, text]

export function formatNamed(name: SourceFormat): Format {
  const found = formats.find((format) => format.name === name)
  if (!found) throw new Error(`There is no format “${name}”`)
  return found
}

/** The kinds that a file of this name is, or may be. */
export function formatsOfName(name: string): {certain: Format[]; possible: Format[]} {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return {
    certain: formats.filter(({extensions}) => extensions.includes(extension)),
    possible: formats.filter(({sharedExtensions = []}) => sharedExtensions.includes(extension)),
  }
}

/** The kind that a file is by how it begins, among those that it may be. */
export function formatOfHead(head: string, among = formats): Format | undefined {
  return among.find(({recognises}) => recognises(head))
}
