import {compose} from '../../article/index.ts'
import {decodeMarkup, MARKUP_LIMIT} from '../../decodeMarkup.ts'
import {type Origin, type ReadOutcome, rejection} from '../../outcome.ts'
import {readWhole} from '../../readWhole.ts'
import type {Part, SplitFile} from '../format.ts'
import {contentIn, saidIn} from './article.ts'
import {decodeItem, isOlder, type NinjsItem} from './item.ts'

/** One item, which says itself what it is called. What is none is left to `read`, which says why. */
export async function* split({name, open}: SplitFile): AsyncGenerator<Part> {
  const bytes = await readWhole(open(), MARKUP_LIMIT)
  const decoded = decodeMarkup(bytes)
  const item = 'text' in decoded ? decodeItem(decoded.text) : undefined
  const id = item && 'item' in item ? item.item.uri : name
  yield {outcome: 'located', id, bytes}
}

export function read(bytes: Uint8Array, origin: Origin): ReadOutcome {
  const decoded = decodeMarkup(bytes)
  if ('reason' in decoded) return rejection(origin, decoded.reason)
  const older = isOlder(decoded.text)
  if (older) return rejection(origin, older)
  const found = decodeItem(decoded.text)
  if ('reason' in found) return rejection(origin, found.reason)
  const {item} = found
  const because = withheldBecause(item)
  if (because) {
    const {system, id, name} = origin
    return {outcome: 'skipped', system, id, reason: `${name} ${because}`}
  }
  const content = contentIn(item)
  if ('reason' in content) return rejection(origin, content.reason)
  const warnings = item.embargoed ? [`embargoed until ${item.embargoed}`] : []
  return compose({format: 'ninjs', bytes, said: saidIn(item), content}, origin, warnings)
}

/** What its agency does not mean to be read as an article. */
function withheldBecause({type = 'text', pubStatus = 'usable'}: NinjsItem): string | undefined {
  if (pubStatus !== 'usable') return `is not to be published: its pubStatus is “${pubStatus}”`
  return type === 'text' || type === 'composite' ? undefined : `is a ${type} item, and no text`
}
