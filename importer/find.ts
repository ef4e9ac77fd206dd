import {ahead} from './ahead.ts'
import {type Located, type ReadOutcome, readText, reasonOf} from './read/index.ts'

/** Sources by name, as an array or as they are come upon. */
export type Sources = Iterable<Located> | AsyncIterable<Located>

/** A source that was read, or the reason why it cannot be imported. */
export type Found = {read: ReadOutcome; name: string; bytes: number}

/** Files that are open at once. */
const READS = 8

/** Reads what is located, one source after the other in the order given. What repeats an id is rejected by name. */
export function find(located: Sources, system: string): AsyncGenerator<Found, void, undefined> {
  return ahead(distinct(located, system), READS, (each) =>
    'read' in each ? Promise.resolve(each) : readOne(each, system),
  )
}

/** Each source once: the same file named twice is taken once, and of two files with one id the first. */
async function* distinct(located: Sources, system: string): AsyncGenerator<Located | Found> {
  const met = new Map<string, string>()
  for await (const each of located) {
    const first = met.get(each.id)
    if (first === undefined) {
      met.set(each.id, fileOf(each))
      yield each
    } else if (first !== fileOf(each)) {
      const reason = `${nameOf(each)} has the same source id (${each.id}) as ${first}; import their common folder, or name it with --source-id`
      yield rejected(each, system, reason)
    }
  }
}

async function readOne(located: Located, system: string): Promise<Found> {
  if (located.outcome === 'rejected') return rejected(located, system, located.reason)
  const {id, name} = located
  try {
    const bytes = await located.bytes()
    return {read: readText(bytes, {system, id, name}), name, bytes: bytes.length}
  } catch (fault) {
    return rejected(located, system, `${name} cannot be read: ${reasonOf(fault)}`)
  }
}

function rejected(located: Located, system: string, reason: string): Found {
  const {id} = located
  return {read: {outcome: 'rejected', system, id, reason}, name: nameOf(located), bytes: 0}
}

function nameOf(located: Located): string {
  return located.outcome === 'located' ? located.name : located.reason
}

/** A file may be named twice, and differently (news/a.txt, ./news/a.txt). */
function fileOf(located: Located): string {
  return (located.outcome === 'located' && located.realPath) || nameOf(located)
}
