import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import type {LakeUnderTest} from './lakeUnderTest.ts'

const shared = process.env.DATELINE_SHARED

const patchExamples = z.object({
  cases: z.array(
    z.object({
      group: z.string(),
      name: z.string(),
      before: z.record(z.string(), z.unknown()),
      patch: z.unknown(),
      after: z.record(z.string(), z.unknown()),
    }),
  ),
})

/** The 49 examples of @sanity/mutator (MIT), each as a request. */
export function patchCasesContract(lake: () => LakeUnderTest): void {
  const cases = shared ? read(join(shared, 'data/patch-examples.json')) : []

  describe.skipIf(!shared)('the examples of @sanity/mutator', () => {
    test.each(cases)('$group: $name', async ({before, patch, after}) => {
      const client = lake().client()
      await client.create({...before, _id: 'a', _type: 'example'})
      const patches = [patch].flat() as {id: string}[]
      await client.mutate(patches.map((each) => ({patch: each})))
      const {_id, _type, _rev, _createdAt, _updatedAt, ...content} = {
        ...(await client.getDocument('a')),
      }
      expect(content).toEqual(after)
    })
  })
}

function read(path: string): z.infer<typeof patchExamples>['cases'] {
  return patchExamples.parse(JSON.parse(readFileSync(path, 'utf8'))).cases
}
