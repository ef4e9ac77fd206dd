import {compose} from '../../article/index.ts'
import {decodeMarkup} from '../../decodeMarkup.ts'
import {parseHtml} from '../../markup/index.ts'
import {type Origin, type ReadOutcome, rejection} from '../../outcome.ts'
import {mainText} from './mainText.ts'
import {metadataOf} from './metadata.ts'

/** A page of a newspaper: its main text, without what surrounds it, and what its head says of it. */
export function read(bytes: Uint8Array, origin: Origin): ReadOutcome {
  const decoded = decodeMarkup(bytes)
  if ('reason' in decoded) return rejection(origin, decoded.reason)
  const parsed = parseHtml(decoded.text)
  if ('reason' in parsed) return rejection(origin, parsed.reason)
  // First, for the main text is cut out of the page.
  const said = metadataOf(parsed.document)
  const content = mainText(parsed.document, said.uri)
  return compose({format: 'html', bytes, said, content}, origin)
}
