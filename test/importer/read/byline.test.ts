import {describe, expect, test} from 'vitest'
import {byline} from '../../../importer/read/byline.ts'

describe('a credit line', () => {
  test.each([
    ['By Jane Doe', [['Jane Doe', 'author']]],
    ['BY JANE DOE', [['JANE DOE', 'author']]],
    [
      'By Jane Doe and Ludwig van der Berg',
      [
        ['Jane Doe', 'author'],
        ['Ludwig van der Berg', 'author'],
      ],
    ],
    [
      'By Ana Núñez, John Roe and J. R. Poe',
      [
        ['Ana Núñez', 'author'],
        ['John Roe', 'author'],
        ['J. R. Poe', 'author'],
      ],
    ],
    ['By Jane Doe, Staff Writer', [['Jane Doe, Staff Writer', 'author']]],
    ['By Jane Doe and staff writers', [['Jane Doe, staff writers', 'author']]],
    [
      'By Jane Doe and John Roe, Associated Press',
      [
        ['Jane Doe', 'author'],
        ['John Roe, Associated Press', 'author'],
      ],
    ],
    ['Photo by John Roe', [['John Roe', 'photographer']]],
    ['Translated by Ana Núñez', [['Ana Núñez', 'translator']]],
    ['Edited by: Jane Doe', [['Jane Doe', 'editor']]],
    ['Source: Xinhua', [['Xinhua', 'source']]],
  ])('%j names %j', (line, named) => {
    expect(byline(line).map(({printedName, role}) => [printedName, role])).toEqual(named)
  })

  test.each([
    'By Monday the water had gone.',
    'By the end of the year nobody cared',
    'Jane Doe',
    'By',
    'Source: a spokesman for the ministry',
  ])('%j is a sentence', (line) => {
    expect(byline(line)).toEqual([])
  })
})
