import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type Scratch, scratchInMemory} from '../../importer/scratch.ts'
import {scratchFile} from '../../scripts/scratchFile.ts'

const key = fc.constantFrom('', 'a', 'A', 'ä', '1', '\ud83d\ude00')
const step = fc.oneof(
  fc.record({does: fc.constant('set' as const), key, text: fc.string()}),
  fc.record({does: fc.constant('delete' as const), key}),
  fc.record({does: fc.constantFrom('add', 'remove'), key, item: fc.nat(3)}),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** What is to be seen after each step, of two texts and two lists so that each must keep to its own. */
function seen(scratch: Scratch, steps: readonly Step[]): unknown[] {
  const [texts, otherTexts] = [scratch.texts<string>(), scratch.texts<string>()]
  const [lists, otherLists] = [scratch.lists<string>(), scratch.lists<string>()]
  const all = steps.map((step) => {
    const {key} = step
    if ('text' in step) texts.set(key, step.text)
    else if (!('item' in step)) texts.delete(key)
    else if (step.does === 'add') lists.add(key, step.item)
    else lists.remove(key, step.item)
    return [texts.get(key), texts.has(key), [...lists.at(key)].sort()]
  })
  return [all, otherTexts.has('a'), otherLists.at('a')]
}

test('what an import notes in a file is found there as it would be in memory', () => {
  fc.assert(
    fc.property(fc.array(step, {maxLength: 40}), (steps) => {
      const [inMemory, inFile] = [scratchInMemory(), scratchFile()]
      expect(seen(inFile, steps)).toEqual(seen(inMemory, steps))
      inFile.close()
    }),
  )
})

test('numbers are keys too, and what is more than the cache holds is kept as well', () => {
  const scratch = scratchFile()
  const texts = scratch.texts<number>()
  const long = 'x'.repeat(10_000)
  for (let number = 0; number < 2_000; number++) texts.set(number, `${number} ${long}`)
  expect(texts.get(0)).toBe(`0 ${long}`)
  expect(texts.get(1_999)).toBe(`1999 ${long}`)
  expect(texts.get(2_000)).toBeUndefined()
  scratch.close()
})
