import {expect, test} from 'vitest'
import {fuzz} from './fuzz.ts'

/** The same requests every time, or others: FUZZ_SEED=7 npm run test:all -- fuzz */
const SEED = Number(process.env.FUZZ_SEED ?? 50)

test('50,000 malformed requests: no fault, no hang, and the memory of it stays', {
  timeout: 1_800_000,
}, async () => {
  const {statuses, heapMB, rssMB} = await fuzz({requests: 50_000, seed: SEED})
  console.log('Answers by status', statuses, 'MB after a fifth and at the end', {heapMB, rssMB})
  expect(statuses[200]).toBeGreaterThan(5000)
  expect(heapMB[1]).toBeLessThan(heapMB[0] + 32)
  expect(rssMB[1]).toBeLessThan(rssMB[0] + 256)
})
