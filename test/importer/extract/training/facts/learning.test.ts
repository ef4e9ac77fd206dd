import {expect, test} from 'vitest'
import {likelihood} from '../../../../../importer/extract/linearModel.ts'
import {aligned} from '../../../../../importer/extract/training/facts/align.ts'
import {fitModel} from '../../../../../importer/extract/training/facts/fitModel.ts'

const examples = Array.from({length: 40}, (_, at) => ({
  features: [at % 2 === 0 ? 'red' : 'blue', 'round', ...(at === 7 ? ['once'] : [])],
  // Nine in ten of the red ones are right, one in ten of the blue ones.
  right: at % 20 === 0 ? false : at % 20 === 1 ? true : at % 2 === 0,
}))

test('a model says how often what looks so is right', () => {
  const model = fitModel(examples, {caution: 0.01, threshold: 0.5})
  expect(likelihood(model, ['red', 'round'])).toBeCloseTo(0.9, 1)
  expect(likelihood(model, ['blue', 'round'])).toBeCloseTo(0.1, 1)
})

test('a feature that was seen once teaches nothing', () => {
  expect(fitModel(examples, {caution: 1, threshold: 0.5}).weights).not.toHaveProperty('once')
})

test('examples that count for little move no weight far, and yet the likelihood counts them whole', () => {
  const light = examples.map((example) => (example.right ? {...example, weight: 0.2} : example))
  const settings = {caution: 2, threshold: 0.5}
  const [model, whole] = [fitModel(light, settings), fitModel(examples, settings)]
  expect(model.weights.red).toBeLessThan(whole.weights.red ?? 0)
  const said = light.map(({features}) => likelihood(model, features))
  const right = light.filter((example) => example.right).length
  expect(said.reduce((sum, one) => sum + one, 0)).toBeCloseTo(right, 0)
})

test('the same examples give the same model', () => {
  const settings = {caution: 1, threshold: 0.5}
  expect(JSON.stringify(fitModel(examples, settings))).toBe(
    JSON.stringify(fitModel(examples, settings)),
  )
})

test('a found event is the annotated one that shares most of its words, and each at most one', () => {
  const event = (id: string, name: string, quote: string) => ({
    id,
    type: 'event' as const,
    name,
    mentions: [
      {
        block: 'b1',
        start: 0,
        end: quote.length,
        quote,
        form: 'descriptor' as const,
        confidence: 1,
        method: 'test',
      },
    ],
  })
  const noted = (id: string, name: string, surface: string) => ({
    id,
    type: 'event' as const,
    kind: 'accident' as const,
    name,
    surfaces: [surface],
  })
  const match = aligned(
    [event('v1', '2021 Tern crash', 'the crash'), event('v2', 'Ternhaven fire', 'blaze')],
    {
      entities: [noted('e1', 'Tern bus crash', 'crash'), noted('e2', 'Gull Island flood', 'flood')],
      relations: [],
    },
  )
  expect([...match].map(([id, {id: other}]) => [id, other])).toEqual([['v1', 'e1']])
})
