import fc from 'fast-check'
import {expect, test} from 'vitest'
import {bestLabels, scoresOf, stepScoresOf} from '../../../../importer/extract/tagger/decode.ts'
import {LABEL_COUNT} from '../../../../importer/extract/tagger/labels.ts'
import {modelOf} from '../../../../importer/extract/tagger/model.ts'
import {type Scored, scored, sequencesOf, totalOf} from './sequences.ts'

const noRows = {
  features: new Int32Array(),
  starts: new Int32Array(1),
  labels: new Uint8Array(),
  weights: new Int8Array(),
}

test('the labels found are the best of all that a sentence may have', () => {
  fc.assert(
    fc.property(scored({min: 1, max: 3}), (sentence: Scored) => {
      const model = modelOf(1, sentence.transitions, noRows)
      const found = bestLabels(stepScoresOf(model), sentence.scores)
      const totals = [...sequencesOf(found.length)].map((labels) => totalOf(labels, sentence))
      expect(totalOf(found, sentence)).toBe(totals.reduce((a, b) => Math.max(a, b)))
    }),
    {numRuns: 30},
  )
})

test('a token’s scores are the sums of the rows of its features, and unknown features say nothing', () => {
  const rows = {
    features: Int32Array.of(3, 3 + 2 ** 20, 77),
    starts: Int32Array.of(0, 2, 3, 4),
    labels: Uint8Array.of(0, 5, 5, 28),
    weights: Int8Array.of(-128, 10, -4, 127),
  }
  const model = modelOf(1, new Int16Array((LABEL_COUNT + 1) * LABEL_COUNT), rows)
  const scores = scoresOf(model, {
    features: Int32Array.of(3, 3 + 2 ** 20, 9, 77, 77, 3 + 2 ** 21),
    starts: Int32Array.of(0, 3, 6),
    tokens: 2,
  })
  expect([scores[0], scores[5], scores[28]]).toEqual([-128, 6, 0])
  expect([scores[LABEL_COUNT], scores[LABEL_COUNT + 28]]).toEqual([0, 254])
})
