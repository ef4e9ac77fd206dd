import type {ReleaseState, SanityClient} from '@sanity/client'
import {beforeEach, describe, expect, test} from 'vitest'
import type {LakeUnderTest} from './lakeUnderTest.ts'

const releaseId = 'spring'
const tomorrow = new Date(Date.now() + 86_400_000).toISOString()

/** What can be done with a release, through the client's own methods. */
const doings: Record<string, (client: SanityClient) => Promise<unknown>> = {
  edit: (client) => client.releases.edit({releaseId, patch: {set: {'metadata.title': 'New'}}}),
  publish: (client) => client.releases.publish({releaseId}),
  schedule: (client) => client.releases.schedule({releaseId, publishAt: tomorrow}),
  unschedule: (client) => client.releases.unschedule({releaseId}),
  archive: (client) => client.releases.archive({releaseId}),
  unarchive: (client) => client.releases.unarchive({releaseId}),
  delete: (client) => client.releases.delete({releaseId}),
}

/** How a release that was just made comes into each state. */
const wayTo: Record<string, string[]> = {
  active: [],
  scheduled: ['schedule'],
  published: ['publish'],
  archived: ['archive'],
}

/** From which states each doing leads where; from the others it is refused. */
const transitions: Record<string, Partial<Record<string, ReleaseState | 'gone'>>> = {
  edit: {active: 'active', scheduled: 'scheduled'},
  publish: {active: 'published'},
  schedule: {active: 'scheduled'},
  unschedule: {scheduled: 'active'},
  archive: {active: 'archived'},
  unarchive: {archived: 'active'},
  delete: {archived: 'gone', published: 'gone'},
}

const steps = Object.keys(doings).flatMap((doing) =>
  Object.keys(wayTo).map((from) => ({doing, from, to: transitions[doing]?.[from]})),
)

/** From state to state, as the table has it and no other way. */
export function releaseStatesContract(lake: () => LakeUnderTest): void {
  describe('a release', () => {
    let client: SanityClient
    const everything = () => client.fetch('*', {}, {perspective: 'raw'})

    beforeEach(async () => {
      client = lake().client()
      await client.create({_id: 'a', _type: 'post'})
      await client.releases.create({releaseId})
      await client.createVersion({releaseId, publishedId: 'a', baseId: 'a'})
    })

    test.each(steps.filter(({to}) => to))('$doing leads from $from to $to', async (step) => {
      for (const way of wayTo[step.from] ?? []) await doings[way]?.(client)
      await doings[step.doing]?.(client)
      const release = await client.releases.get({releaseId})
      expect(release?.state ?? 'gone').toBe(step.to)
    })

    test.each(steps.filter(({to}) => !to))('$doing is refused from $from', async (step) => {
      for (const way of wayTo[step.from] ?? []) await doings[way]?.(client)
      const before = await everything()
      await expect(doings[step.doing]?.(client)).rejects.toMatchObject({
        statusCode: 409,
        message: expect.stringContaining(`Release "spring" is ${step.from} and cannot be`),
        details: {items: [{error: {type: 'invalidReleaseStateError', state: step.from}}]},
      })
      expect(await everything()).toEqual(before)
    })
  })
}
