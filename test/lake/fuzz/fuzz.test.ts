import {expect, test} from 'vitest'
import {fuzz} from './fuzz.ts'

test('2,000 malformed requests: each is answered, none by a fault', {
  timeout: 120_000,
}, async () => {
  const {statuses} = await fuzz({requests: 2000, seed: 4})
  // Were all refused at the door, nothing behind it would have been tried.
  expect(statuses[200]).toBeGreaterThan(200)
})
