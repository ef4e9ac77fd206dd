import type {SourceFormat} from '../../types.ts'
import type {Format} from './format.ts'
import {html} from './html/index.ts'
import {markdown} from './markdown/index.ts'
import {text} from './text.ts'

export type {Format} from './format.ts'
export {readText} from './text.ts'

/**
 * What can be imported. A further kind is a file beside these and a line here. Where the content decides, the first
 * that recognises it has it.
 */
const formats: readonly Format[] = [html, markdown, text]

export function formatNamed(name: SourceFormat): Format {
  const found = formats.find((format) => format.name === name)
  if (!found) throw new Error(`There is no format “${name}”`)
  return found
}

/** The kinds that a file of this name may be. */
export function formatsOfName(name: string): Format[] {
  const extension = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase()
  return formats.filter(({extensions}) => extension && extensions.includes(extension))
}
