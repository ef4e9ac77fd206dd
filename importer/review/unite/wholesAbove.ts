import {z} from 'zod'
import {publishedId} from '../../ids.ts'
import {isRecord} from '../../plan/same.ts'
import type {Read} from '../../reader.ts'
import type {Live} from '../document.ts'
import type {Uniting} from './uniting.ts'

/**
 * What the united document will be a part of, however many steps away. It is a part of what the kept one is a part of;
 * where nothing says of what that is, of what the other one is.
 */
export async function wholesAbove(
  read: Read,
  [there, gone]: [Live[], Live[]],
  {left, kept}: Uniting,
): Promise<Set<string>> {
  const own = there.flatMap(wholesOf)
  const start = own.length > 0 ? own : gone.flatMap(wholesOf)
  const met = new Set<string>()
  // That the one is a part of the other goes without saying, once they are one.
  for (let ids = start.filter((id) => id !== left && id !== kept); ids.length > 0; ) {
    for (const id of ids) met.add(id)
    const versions = ids.flatMap((id) => [id, `drafts.${id}`])
    const above = await read(WHOLES, {versions}, (answer) => z.array(whole).parse(answer))
    ids = [...new Set(above.flatMap(wholesOf))].filter((id) => !met.has(id))
  }
  return met
}

const WHOLES = '*[_id in $versions] {superEvent, parentOrganization}'
const whole = z.record(z.string(), z.unknown())

function wholesOf({superEvent, parentOrganization}: Record<string, unknown>): string[] {
  return [superEvent, parentOrganization].flatMap((each) =>
    isRecord(each) && typeof each._ref === 'string' ? [publishedId(each._ref)] : [],
  )
}
