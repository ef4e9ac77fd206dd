import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {roundTrip} from './roundTrip.ts'

test('10,000 documents come through import, export and import unchanged', {
  timeout: 300_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lake-round-trip-'))
  try {
    const {given, first, second} = await roundTrip(folder, 10_000, 'cursor')
    expect(first.documents.size).toBe(given + 2)
    expect(second).toEqual(first)
  } finally {
    await rm(folder, {recursive: true})
  }
})
