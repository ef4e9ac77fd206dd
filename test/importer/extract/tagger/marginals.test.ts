import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {exponential} from '../../../../importer/extract/tagger/exponential.ts'
import {FOLLOWS, LABEL_COUNT} from '../../../../importer/extract/tagger/labels.ts'
import {
  type Lattice,
  latticeOf,
  likelihood,
  marginal,
  pairMarginal,
  stepsOf,
} from '../../../../importer/extract/tagger/marginals.ts'
import {type Scored, scored, sequencesOf, stepOf, totalOf} from './sequences.ts'

const SCALE = 1 / 20

function lattice({scores, transitions}: Scored): Lattice {
  const steps = stepsOf((before, after) => stepOf(transitions, before, after) * SCALE)
  return latticeOf(scores, SCALE, steps)
}

describe('forward-backward', () => {
  test('gives each sequence the share that it has by counting', () => {
    fc.assert(
      fc.property(scored({min: 1, max: 3}), (sentence) => {
        const summed = lattice(sentence)
        const all = [...sequencesOf(summed.tokens)]
        const weights = all.map((labels) => Math.exp(totalOf(labels, sentence) * SCALE))
        const sum = weights.reduce((a, b) => a + b)
        const some = all.map((_, n) => n).filter((n) => n % 97 === 0)
        for (const n of some) {
          expect(likelihood(summed, 0, all[n] ?? [])).toBeCloseTo((weights[n] ?? 0) / sum, 9)
        }
      }),
      {numRuns: 20},
    )
  })

  test('sums to one over the labels of a token, and over the pairs of two', () => {
    fc.assert(
      fc.property(scored({min: 2, max: 40}), (sentence) => {
        const summed = lattice(sentence)
        for (let at = 0; at < summed.tokens; at++) {
          expect(sumOf(LABEL_COUNT, (label) => marginal(summed, at, label))).toBeCloseTo(1, 9)
          if (at === 0) continue
          const pairs = FOLLOWS.before.length
          expect(sumOf(pairs, (pair) => pairMarginal(summed, at, pair))).toBeCloseTo(1, 9)
        }
      }),
      {numRuns: 20},
    )
  })

  test('a pair’s shares add up to those of its second label', () => {
    fc.assert(
      fc.property(scored({min: 2, max: 6}), (sentence) => {
        const summed = lattice(sentence)
        for (let label = 0; label < LABEL_COUNT; label++) {
          const into = sumOf(FOLLOWS.after.length, (pair) =>
            FOLLOWS.after[pair] === label ? pairMarginal(summed, 1, pair) : 0,
          )
          expect(into).toBeCloseTo(marginal(summed, 1, label), 9)
        }
      }),
      {numRuns: 10},
    )
  })
})

test('the exponential is right to twelve digits', () => {
  fc.assert(
    fc.property(fc.double({min: -600, max: 600, noNaN: true}), (x) => {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 11)
    }),
  )
  expect([exponential(0), exponential(-1e9), exponential(1e9)]).toEqual([1, 0, Number.MAX_VALUE])
})

function sumOf(count: number, term: (index: number) => number): number {
  let sum = 0
  for (let index = 0; index < count; index++) sum += term(index)
  return sum
}
