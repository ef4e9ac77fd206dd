import {ahead} from '../ahead.ts'
import {type Located, type ReadOutcome, read} from '../read/index.ts'
import type {Texts} from '../scratch.ts'
import type {SourceOutcome} from '../types.ts'

/** Sources by name, as an array or as they are come upon. */
export type Sources = Iterable<Located> | AsyncIterable<Located>

/** A source that was read, or the reason why it is not imported. */
export type Found = {read: ReadOutcome | Unread; name: string; bytes: number}

type Unread = Extract<SourceOutcome, {reason: string}>

/** Files that are open at once. */
const READS = 8

/**
 * Reads what is located, one source after the other in the order given. What repeats an id is rejected by name; those
 * that were met are noted under `met`.
 */
export function find(
  located: Sources,
  system: string,
  met: Texts<string>,
): AsyncGenerator<Found, void, undefined> {
  return ahead(distinct(located, system, met), READS, (each) =>
    'read' in each ? Promise.resolve(each) : readOne(each, system),
  )
}

/** Each source once: the same file named twice is taken once, and of two files with one id the first. */
async function* distinct(
  located: Sources,
  system: string,
  met: Texts<string>,
): AsyncGenerator<Located | Found> {
  for await (const each of located) {
    // What is refused has taken nobody's id, but may be named twice as well.
    const key = each.outcome === 'located' ? each.id : each.reason
    const first = met.get(key)
    if (first === undefined) {
      met.set(key, fileOf(each))
      yield each
    } else if (first !== fileOf(each)) {
      const reason = `${nameOf(each)} has the same source id (${each.id}) as ${first}; import their common folder, or name it with --source-id`
      yield unread({outcome: 'rejected', id: each.id, reason}, system)
    }
  }
}

async function readOne(located: Located, system: string): Promise<Found> {
  if (located.outcome !== 'located') return unread(located, system)
  const {name, size} = located
  return {read: await read(located, system), name, bytes: size}
}

function unread({outcome, id, reason}: Omit<Unread, 'system'>, system: string): Found {
  return {read: {outcome, system, id, reason}, name: reason, bytes: 0}
}

function nameOf(located: Located): string {
  return located.outcome === 'located' ? located.name : located.reason
}

/** A file may be named twice, and differently (news/a.txt, ./news/a.txt). */
function fileOf(located: Located): string {
  return (located.outcome === 'located' && located.realPath) || nameOf(located)
}
