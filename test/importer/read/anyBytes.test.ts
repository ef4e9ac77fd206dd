import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {filesIn, readAll} from './filesIn.ts'
import {zipOf} from './zipOf.ts'

const folder = new URL('../../fixtures/formats/', import.meta.url)
const fixtures = readdirSync(folder, {withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({name}) => ({name, bytes: new Uint8Array(readFileSync(new URL(name, folder)))}))
const archive = {
  name: 'all.zip',
  bytes: zipOf(...fixtures.map(({name, bytes}) => ({name, content: bytes}))),
}

/** Bytes cut out, put in, written over and put in twice: files as bad disks, bad programs and bad people make them. */
const damage = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    length: fc.nat({max: 400}),
    insert: fc.oneof(
      fc.uint8Array({maxLength: 8}),
      fc
        .constantFrom(
          '<',
          '>',
          '</',
          '<![CDATA[',
          ']]>',
          '&',
          '"',
          '{',
          '[',
          '---\n',
          '<!--',
          '\0',
          '](',
          '*',
          '<p>',
        )
        .map((text) => new Uint8Array(Buffer.from(text))),
    ),
  }),
  {minLength: 1, maxLength: 6},
)

function damaged(
  bytes: Uint8Array,
  wounds: Array<{at: number; length: number; insert: Uint8Array}>,
) {
  let all = Buffer.from(bytes)
  for (const {at, length, insert} of wounds) {
    const start = Math.floor(at * all.length)
    all = Buffer.concat([all.subarray(0, start), insert, all.subarray(start + length)])
  }
  return new Uint8Array(all)
}

describe('whatever bytes a file holds', () => {
  test.each([...fixtures, archive])(
    '$name, damaged anyhow, is read or refused by name',
    ({name, bytes}) =>
      fc.assert(
        fc.asyncProperty(damage, async (wounds) => {
          const outcomes = await readAll(name, filesIn({[name]: damaged(bytes, wounds)}))
          expect(outcomes.length).toBeGreaterThan(0)
          for (const outcome of outcomes) {
            if ('source' in outcome) expect(outcome.source.blocks.length).toBeGreaterThan(0)
            else expect('reason' in outcome && outcome.reason).toMatch(new RegExp(`^${name}`))
          }
        }),
        {numRuns: 25},
      ),
  )
})
