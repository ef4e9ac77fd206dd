import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {brotliCompressSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {
  builtinModel,
  decodeModel,
  encodeModel,
  MODEL_FILE,
} from '../../../../importer/extract/tagger/index.ts'
import {LABEL_COUNT} from '../../../../importer/extract/tagger/labels.ts'
import {modelOf} from '../../../../importer/extract/tagger/model.ts'

test('a model is the same after it was written and read', () => {
  const steps = Int16Array.from({length: (LABEL_COUNT + 1) * LABEL_COUNT}, (_, n) => n - 400)
  const model = modelOf(56, steps, {
    features: Int32Array.of(0, 5, 300, 70_000, 2 ** 24 - 1),
    starts: Int32Array.of(0, 1, 2, 4, 5, 6),
    labels: Uint8Array.of(0, 28, 3, 4, 5, 6),
    weights: Int8Array.of(-128, 127, 0, 1, -1, 5),
  })
  expect(decodeModel(encodeModel(model))).toEqual(model)
})

test('the model that comes with the project is small, and the one that its card describes', () => {
  const file = readFileSync(MODEL_FILE)
  const card = readFileSync(new URL('MODEL_CARD.md', MODEL_FILE), 'utf8')
  expect(file.length).toBeLessThan(1_000_000)
  expect(card).toContain(createHash('sha256').update(file).digest('hex'))
  expect(builtinModel().rows.features.length).toBeGreaterThan(10_000)
})

test('bytes that are no model are refused with what to do', () => {
  expect(() => decodeModel(brotliCompressSync(Buffer.alloc(100)))).toThrow(/npm run train/)
})
