import {describe, expect, test} from 'vitest'
import {filedFrom} from '../../../importer/read/filedFrom.ts'

describe('where a text was filed from', () => {
  test.each([
    ['PYONGYANG, July 26 — Thousands came.', 'Pyongyang'],
    ['NEW YORK (Reuters) - Shares fell.', 'New York'],
    ['ST. PAUL, Minn. (AP) — The mayor said so.', 'St. Paul'],
    ['SÃO PAULO, Brazil, 3 March -- “No,” she said.', 'São Paulo'],
    ['COEUR D’ALENE, Idaho – Rain fell.', 'Coeur D’alene'],
  ])('%j was filed from %s', (paragraph, place) => {
    expect(filedFrom(paragraph)).toBe(place)
  })

  test.each([
    'NASA — which built the probe — said so.',
    'NATO said on Monday that it would.',
    'COVID-19 — The disease spread.',
    'Pyongyang — Thousands came.',
    'I — Nobody else — was there.',
  ])('%j does not say', (paragraph) => {
    expect(filedFrom(paragraph)).toBeUndefined()
  })
})
