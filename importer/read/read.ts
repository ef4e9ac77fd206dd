import {reasonOf} from './files.ts'
import {formatNamed} from './formats/index.ts'
import type {LocatedText} from './located.ts'
import {type ReadOutcome, rejection} from './outcome.ts'

/**
 * What a located text says. The digest of its source is that of its bytes, in every format, so whoever knows that they
 * have not changed need not ask.
 */
export async function read(located: LocatedText, system: string): Promise<ReadOutcome> {
  const {id, name, format} = located
  const origin = {system, id, name}
  try {
    return formatNamed(format).read(await located.bytes(), origin)
  } catch (fault) {
    return rejection(origin, `cannot be read: ${reasonOf(fault)}`)
  }
}
