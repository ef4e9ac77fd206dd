import {formatNamed} from './formats/index.ts'
import {reasonOf} from './locate/files.ts'
import type {LocatedText} from './locate/located.ts'
import {type ReadOutcome, rejection} from './outcome.ts'
import {withPictures} from './pictures/index.ts'

/**
 * What a located text says. The digest of its source is that of its bytes, in every format; its pictures may have changed
 * all the same (see `sourceDigest`).
 */
export async function read(located: LocatedText, system: string): Promise<ReadOutcome> {
  const {id, name, format, beside} = located
  const origin = {system, id, name}
  try {
    const {read} = await formatNamed(format).load()
    const outcome = read(await located.bytes(), origin)
    if (outcome.outcome !== 'read' || !outcome.source.images) return outcome
    const {source, warnings} = await withPictures(outcome.source, beside)
    const all = [...(outcome.warnings ?? []), ...warnings]
    return {outcome: 'read', source, ...(all.length > 0 ? {warnings: all} : {})}
  } catch (fault) {
    return rejection(origin, `cannot be read: ${reasonOf(fault)}`)
  }
}
