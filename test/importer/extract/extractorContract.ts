import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {extract} from '../../../importer/extract/index.ts'
import {misquoted} from '../../../importer/gather/misquoted.ts'
import type {Extraction, Extractor, Source} from '../../../importer/types.ts'
import {strangeSource} from './strangeTexts.ts'

export type ExtractorUnderTest = {extractor: Extractor; close?(): Promise<void>}

/** What holds of every extractor, whatever the text. */
export function describeExtractor(
  name: string,
  make: () => Promise<ExtractorUnderTest>,
  {runs}: {runs: number},
): void {
  describe(`the extractor ${name}`, () => {
    let under: ExtractorUnderTest
    beforeAll(async () => {
      under = await make()
    })
    afterAll(() => under.close?.())

    const holds = (property: (source: Source, extractor: Extractor) => Promise<void>) =>
      fc.assert(
        fc.asyncProperty(strangeSource, (source) => property(source, under.extractor)),
        {numRuns: runs},
      )

    test('quotes each span to the letter, and within its block', () =>
      holds(async (source, extractor) => {
        expect(misquoted(source, await extractor.extract(source))).toBeUndefined()
      }))

    test('tells of entities in the order of their first mention, and of no others', () =>
      holds(async (source, extractor) => {
        const extraction = await extractor.extract(source)
        const ids = extraction.entities.map(({id}) => id)
        expect(ids).toEqual(ids.map((_, at) => `e${at + 1}`))
        expect(idsIn(extraction).filter((id) => !ids.includes(id))).toEqual([])
        expect(extraction.entities.filter(({mentions}) => mentions.length === 0)).toEqual([])
        const firsts = extraction.entities.map(({mentions}) => placeOf(source, mentions[0]))
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
      }))

    test('gives plain JSON', () =>
      holds(async (source, extractor) => {
        const extraction = await extractor.extract(source)
        expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction)
      }))

    test('reads a text the same among others as alone, whatever they are', () =>
      fc.assert(
        fc.asyncProperty(strangeSource, strangeSource, async (source, other) => {
          const {extractor} = under
          const alone = JSON.stringify(await extract(source, extractor))
          const [, among] = await Promise.all([
            extract(other, extractor),
            extract(source, extractor),
          ])
          expect(JSON.stringify(among)).toBe(alone)
        }),
        {numRuns: runs},
      ))
  })
}

function placeOf({blocks}: Source, mention: {block: string; start: number} | undefined): number {
  if (!mention) return -1
  return (blocks.findIndex(({key}) => key === mention.block) + 1) * 1e6 + mention.start
}

function idsIn({facts, about}: Extraction): string[] {
  return [...facts.flatMap(({evidence: _, type: __, ...members}) => membersOf(members)), ...about]
}

function membersOf(members: Record<string, string | undefined>): string[] {
  const {roleName: _, role: __, relationship: ___, ...ids} = members
  return Object.values(ids).flatMap((id) => id ?? [])
}
