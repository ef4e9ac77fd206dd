import type {Span} from '../../types.ts'
import {occurrencesOf, type Passage, spanIn} from './passages.ts'
import type {AnnotatedEntity, Annotations} from './schema.ts'

type Spot = {entity: string; start: number; end: number}

/** Where each entity is named, by its id: in headline and blocks, in the order of the text. */
export type Naming = ReadonlyMap<string, Span[]>

/**
 * Every occurrence of a surface names its entity, except inside a longer surface of any entity. An entity that is named
 * inside longer ones alone is named there: it must be named somewhere.
 */
export function findNaming({entities}: Annotations, file: string, passages: Passage[]): Naming {
  const spots = entities.flatMap((entity) => spotsOf(entity, file))
  const free = new Set(withoutOverlaps(spots, file.length))
  const spotsById = Map.groupBy(spots, ({entity}) => entity)
  return new Map(
    entities.map(({id}) => {
      const all = spotsById.get(id) ?? []
      const alone = all.filter((spot) => free.has(spot))
      const meant = (alone.length > 0 ? alone : all).toSorted((a, b) => a.start - b.start)
      return [id, meant.flatMap(({start, end}) => spanIn(passages, start, end) ?? [])]
    }),
  )
}

function spotsOf({id, surfaces}: AnnotatedEntity, file: string): Spot[] {
  return surfaces.flatMap((each) => {
    const {surface, nth} = typeof each === 'string' ? {surface: each} : each
    return occurrencesOf(surface, file)
      .filter((_, at) => nth?.includes(at + 1) ?? true)
      .map((start) => ({entity: id, start, end: start + surface.length}))
  })
}

/** The longest first; of equal ones the first listed. */
function withoutOverlaps(spots: Spot[], length: number): Spot[] {
  const taken = new Uint8Array(length)
  const longestFirst = spots.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  return longestFirst.filter(({start, end}) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
}

/** The surfaces that do not occur in the file as often as is said, each with its place in the annotations. */
export function unnamed({entities}: Annotations, file: string): string[] {
  return entities.flatMap(({surfaces}, at) =>
    surfaces.flatMap((each, index) => {
      const {surface, nth} = typeof each === 'string' ? {surface: each} : each
      const found = occurrencesOf(surface, file).length
      const most = Math.max(1, ...(nth ?? []))
      if (found >= most) return []
      const place = `entities[${at}].surfaces[${index}]`
      return [`${place}: “${surface}” occurs ${found} times in the text, not ${most}`]
    }),
  )
}
