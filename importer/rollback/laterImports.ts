import {z} from 'zod'
import {contributionsIn} from '../dataset/index.ts'
import type {Recorded} from '../plan/index.ts'
import type {Read} from '../reader.ts'
import type {Deeds} from './deeds.ts'

/** What later runs are on record to have said of each document, by its published id. */
export type LaterImports = ReadonlyMap<string, Array<Recorded['fields']>>

/** As many are read at once: a record repeats what its source said. */
const PAGE = 50

/**
 * What stands in the records of those sources that a run imported and another run has imported since: they hold the
 * documents as that run found or left them, and would not bring again what is taken away.
 */
export async function laterImports(
  read: Read,
  run: string,
  {records}: Deeds,
): Promise<LaterImports> {
  const ids = [...records.keys()]
  const said = new Map<string, Array<Recorded['fields']>>()
  for (let at = 0; at < ids.length; at += PAGE) {
    const later = await read(LATER, {ids: ids.slice(at, at + PAGE), run}, (answer) =>
      z.array(z.string()).parse(answer),
    )
    for (const {id, fields} of later.flatMap(contributionsIn)) {
      said.set(id, [...(said.get(id) ?? []), fields])
    }
  }
  return said
}

const LATER = '*[_id in $ids && run != $run] | order(_id).contributions'
